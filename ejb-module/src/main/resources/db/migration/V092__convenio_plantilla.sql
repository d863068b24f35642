-- Templates of clauses (Art. 21 II) kept by the legal areas: those of an entidad and, without one, the national ones. A change adds a
-- version; nothing updates one. A draft remembers which template and version its clauses came from.
create table convenio_plantilla (
  id bigint not null auto_increment primary key,
  clave varchar(32) character set ascii collate ascii_bin not null,
  entidad char(2) null,
  numero int not null check (numero > 0),
  activa boolean not null,
  retirada_por varchar(60) null,
  retirada_en datetime(6) null,
  version int not null default 0,
  constraint convenio_plantilla_clave_uq unique (clave),
  constraint convenio_plantilla_entidad_fk foreign key (entidad) references entidad (clave),
  constraint convenio_plantilla_ck check (activa = (retirada_en is null)),
  index convenio_plantilla_entidad_ix (entidad, activa)
) character set utf8mb4 collate ${collation};

create table convenio_plantilla_version (
  id bigint not null auto_increment primary key,
  plantilla_id bigint not null,
  numero int not null,
  nombre varchar(120) not null,
  alcance varchar(10) character set ascii collate ascii_bin not null check (alcance in ('NACIONAL', 'ESTATAL', 'PLANTEL')),
  hecha_por varchar(60) not null,
  hecha_en datetime(6) not null,
  constraint convenio_plantilla_version_uq unique (plantilla_id, numero),
  constraint convenio_plantilla_version_fk foreign key (plantilla_id) references convenio_plantilla (id)
) character set utf8mb4 collate ${collation};

create table convenio_plantilla_clausula (
  version_id bigint not null,
  letra char(1) character set ascii collate ascii_bin not null check (letra in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
  texto mediumtext not null,
  primary key (version_id, letra),
  constraint convenio_plantilla_clausula_fk foreign key (version_id) references convenio_plantilla_version (id)
) character set utf8mb4 collate ${collation};

alter table convenio
  add column plantilla varchar(32) character set ascii collate ascii_bin null after busqueda,
  add column plantilla_version int null after plantilla,
  add constraint convenio_plantilla_fk foreign key (plantilla) references convenio_plantilla (clave),
  add constraint convenio_plantilla_version_ck check ((plantilla is null) = (plantilla_version is null));
