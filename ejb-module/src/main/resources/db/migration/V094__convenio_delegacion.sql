-- Who covers a legal area for some days (Art. 21 I), and in the time line for whom somebody acted. Dates are local dates of the entidad, of
-- Mexico City for the national area; both are included.
create table convenio_delegacion (
  id bigint not null auto_increment primary key,
  clave varchar(32) character set ascii collate ascii_bin not null,
  revisor varchar(18) character set ascii collate ascii_bin not null check (revisor in ('JURIDICO_ENTIDAD', 'JURIDICO_NACIONAL')),
  entidad char(2) null,
  delegante varchar(60) not null,
  delegado varchar(60) not null,
  desde date not null,
  hasta date not null,
  motivo varchar(500) not null,
  creada_en datetime(6) not null,
  revocada_por varchar(60) null,
  revocada_en datetime(6) null,
  version int not null default 0,
  constraint convenio_delegacion_clave_uq unique (clave),
  constraint convenio_delegacion_entidad_fk foreign key (entidad) references entidad (clave),
  constraint convenio_delegacion_dates_ck check (hasta >= desde),
  constraint convenio_delegacion_area_ck check ((revisor = 'JURIDICO_ENTIDAD') = (entidad is not null)),
  index convenio_delegacion_delegado_ix (delegado, hasta),
  index convenio_delegacion_area_ix (revisor, entidad, hasta)
) character set utf8mb4 collate ${collation};

alter table convenio_transicion add column suple varchar(60) null after usuario;
