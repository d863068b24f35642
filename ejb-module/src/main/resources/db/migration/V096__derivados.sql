-- What derives from convenios (Art. 19, 20): the convenio that an activity names, and the supports that were received.
alter table actividad
  add column convenio varchar(32) character set ascii collate ascii_bin null,
  add constraint actividad_convenio_fk foreign key (convenio) references convenio (folio),
  add index actividad_convenio_ix (convenio, fase);

-- A support that a party gave, with its proof; one taken down by mistake is annulled with a reason and stays on record.
create table convenio_apoyo_recibido (
  id bigint not null auto_increment primary key,
  convenio_id bigint not null,
  numero int not null,
  fecha date not null,
  tipo varchar(8) character set ascii collate ascii_bin not null check (tipo in ('DINERO', 'ESPECIE')),
  descripcion varchar(500) null,
  cantidad decimal(13,3) null check (cantidad > 0),
  unidad varchar(60) null,
  monto decimal(14,2) null check (monto > 0),
  comprobante char(64) character set ascii collate ascii_bin null,
  comprobante_nombre varchar(200) null,
  comprobante_mime varchar(60) null,
  comprobante_tamano bigint null,
  registrado_por varchar(60) not null,
  registrado_en datetime(6) not null,
  anulado_por varchar(60) null,
  anulado_en datetime(6) null,
  motivo varchar(500) null,
  version int not null default 0,
  constraint convenio_apoyo_recibido_uq unique (convenio_id, numero),
  constraint convenio_apoyo_recibido_fk foreign key (convenio_id) references convenio (id),
  constraint convenio_apoyo_recibido_tipo_ck check ((tipo = 'DINERO' and monto is not null) or (tipo = 'ESPECIE' and cantidad is not null)),
  constraint convenio_apoyo_recibido_anulado_ck check ((anulado_en is null) = (motivo is null)),
  constraint convenio_apoyo_recibido_comprobante_ck check ((comprobante is null) = (comprobante_nombre is null)),
  index convenio_apoyo_recibido_comprobante_ix (comprobante)
) character set utf8mb4 collate ${collation};
