-- Lists by scope over 1,000,000 contributions.
alter table colecta_aportacion
  add index colecta_aportacion_plantel_ix (colecta_id, plantel, numero),
  add index colecta_aportacion_entidad_ix (colecta_id, entidad, numero);
