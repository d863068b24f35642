/**
 * The rules of the house, enforced: directions between layers and features, one gate for every service, states that only
 * their entity moves. Each rule has an example below {@code ejemplo} that breaks it, and a test that the rule sees it.
 */
package mx.edu.conalep.compromisosocial.arquitectura;
