-- An addendum begins with the text of the convenio that it renews: who wrote that does not review it (Art. 21 I). Those on their way.
insert ignore into convenio_autor (convenio_id, usuario)
  select a.id, u.usuario from convenio a join convenio_autor u on u.convenio_id = a.origen_id where a.folio is null;
