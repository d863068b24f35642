-- An addendum stands or falls with the convenio that it renews (Art. 19): those that were left standing end as it did. What their time
-- line tells happens now, by the application itself.
insert into convenio_transicion (convenio_id, de, a, usuario, en, motivo)
  select a.id, a.estado, 'TERMINADO', 'sistema', utc_timestamp(6),
    concat('Terminó junto con el convenio ', convert(o.folio using utf8mb4), ', al que modifica.')
  from convenio a join convenio o on o.id = a.origen_id
  where a.estado = 'REGISTRADO' and o.estado = 'TERMINADO';

update convenio a join convenio o on o.id = a.origen_id
  set a.estado = 'TERMINADO', a.terminado_el = o.terminado_el, a.causa_terminacion = o.causa_terminacion,
    a.modificado_en = utc_timestamp(6), a.version = a.version + 1
  where a.estado = 'REGISTRADO' and o.estado = 'TERMINADO';
