-- A public version may be returned by the second person, and one in force withdrawn, each with a reason (Art. 21 IV); it may publish
-- another text of the object where the written one holds confidential data.
alter table convenio_publico drop constraint convenio_publico_ck;
alter table convenio_publico
  modify column estado varchar(9) character set ascii collate ascii_bin not null
    check (estado in ('PROPUESTA', 'APROBADA', 'DEVUELTA', 'RETIRADA')),
  add column objeto varchar(1000) null,
  add column motivo varchar(500) null,
  add constraint convenio_publico_ck check (estado <> 'APROBADA' or aprobada_en is not null),
  add constraint convenio_publico_devuelta_ck check (estado <> 'DEVUELTA' or motivo is not null and retirada_en is not null);
