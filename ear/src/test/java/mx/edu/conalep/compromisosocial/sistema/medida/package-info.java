/**
 * Benchmarks of the assembled product, run by {@code ./bench} and never by the tests: classes named {@code XxxBench} that
 * print what they measured, the bare figure beside it and their ratio, and do not fail on time.
 */
package mx.edu.conalep.compromisosocial.sistema.medida;
