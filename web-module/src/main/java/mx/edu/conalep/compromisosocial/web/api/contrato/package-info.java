/**
 * What the calls of the API take and answer, as the OpenAPI document tells it: the bodies stand in {@code META-INF/openapi.yaml}, the calls
 * here, their summaries at the resources (requirements §5).
 */
package mx.edu.conalep.compromisosocial.web.api.contrato;
