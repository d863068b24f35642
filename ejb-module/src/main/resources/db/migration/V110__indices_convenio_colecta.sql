-- Lists by scope over 50,000 convenios and 1,000,000 contributions: the scope, the state and the dates are counted in the index alone; the
-- rows of a convenio carry its search text and are read for one page only.
alter table convenio
  add index convenio_ambito_ix (entidad, plantel, folio, estado, revisor, alcance, vigencia_inicio, vigencia_fin),
  drop index convenio_entidad_ix;

alter table colecta_aportacion
  add index colecta_aportacion_plantel_ix (colecta_id, plantel, numero),
  add index colecta_aportacion_entidad_ix (colecta_id, entidad, numero);
