/**
 * The batch jobs: readers, processors, writers and listeners that drive services and domain (R24). One package for
 * each job; its definition lies in {@code META-INF/batch-jobs} under the job's name.
 */
package mx.edu.conalep.compromisosocial.batch;
