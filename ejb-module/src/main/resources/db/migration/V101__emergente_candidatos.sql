-- Students who may receive donations in kind (Art. 15). What tells who a student is stands in a table of its own, so that no figure is
-- made over it and it can be deleted while the figures stay (Art. 25).
create table emergente_candidato (
  id bigint not null auto_increment primary key,
  emergente_id bigint not null,
  plantel char(6) not null,
  entidad char(2) not null,
  numero int not null,
  capturado_en datetime(6) not null,
  modificado_en datetime(6) not null,
  version int not null default 0,
  constraint emergente_candidato_uq unique (emergente_id, plantel, numero),
  constraint emergente_candidato_fk foreign key (emergente_id) references emergente (id),
  constraint emergente_candidato_plantel_fk foreign key (plantel) references plantel (clave),
  index emergente_candidato_ix (emergente_id, entidad, plantel)
) character set utf8mb4 collate ${collation};

create table emergente_identidad (
  candidato_id bigint not null primary key,
  emergente_id bigint not null,
  plantel char(6) not null,
  matricula varchar(20) character set ascii collate ascii_bin not null,
  iniciales varchar(5) not null,
  version int not null default 0,
  constraint emergente_identidad_uq unique (emergente_id, plantel, matricula),
  constraint emergente_identidad_fk foreign key (candidato_id) references emergente_candidato (id)
) character set utf8mb4 collate ${collation};

create table emergente_respuesta (
  candidato_id bigint not null,
  criterio int not null,
  valor int not null check (valor between 0 and 10),
  primary key (candidato_id, criterio),
  constraint emergente_respuesta_fk foreign key (candidato_id) references emergente_candidato (id)
) character set utf8mb4 collate ${collation};

-- Who wrote the answers of a student: he does not approve what the student gets.
create table emergente_candidato_autor (
  candidato_id bigint not null,
  usuario varchar(60) not null,
  primary key (candidato_id, usuario),
  constraint emergente_candidato_autor_fk foreign key (candidato_id) references emergente_candidato (id)
) character set utf8mb4 collate ${collation};

-- So much of an article for each chosen student of a plantel.
create table emergente_asignacion (
  id bigint not null auto_increment primary key,
  emergente_id bigint not null,
  plantel char(6) not null,
  entidad char(2) not null,
  numero int not null,
  articulo varchar(160) not null,
  unidad varchar(60) not null,
  clave varchar(230) character set utf8mb4 collate utf8mb4_bin not null,
  cantidad decimal(13,3) not null check (cantidad > 0),
  estado enum ('PROPUESTA', 'APROBADA', 'DEVUELTA') not null,
  motivo varchar(500) null,
  observacion varchar(500) null,
  propuesta_por varchar(60) not null,
  propuesta_en datetime(6) not null,
  decidida_por varchar(60) null,
  decidida_en datetime(6) null,
  version int not null default 0,
  constraint emergente_asignacion_uq unique (emergente_id, plantel, numero),
  constraint emergente_asignacion_fk foreign key (emergente_id) references emergente (id),
  constraint emergente_asignacion_plantel_fk foreign key (plantel) references plantel (clave),
  constraint emergente_asignacion_decidida_ck check ((estado = 'PROPUESTA') = (decidida_en is null)),
  constraint emergente_asignacion_devuelta_ck check ((estado = 'DEVUELTA') = (observacion is not null)),
  index emergente_asignacion_ix (emergente_id, entidad, plantel, estado)
) character set utf8mb4 collate ${collation};

-- What a student gets of an asignacion: his place and score as they were when he was chosen, the reversal, the delivery.
create table emergente_beneficio (
  id bigint not null auto_increment primary key,
  asignacion_id bigint not null,
  candidato_id bigint not null,
  lugar int not null,
  puntaje decimal(7,4) not null,
  motivo_reversion varchar(500) null,
  revertido_por varchar(60) null,
  revertido_en datetime(6) null,
  acuse char(64) character set ascii collate ascii_bin null,
  entregado_el date null,
  entregado_por varchar(60) null,
  entregado_en datetime(6) null,
  version int not null default 0,
  constraint emergente_beneficio_uq unique (asignacion_id, candidato_id),
  constraint emergente_beneficio_acuse_uq unique (acuse),
  constraint emergente_beneficio_asignacion_fk foreign key (asignacion_id) references emergente_asignacion (id),
  constraint emergente_beneficio_candidato_fk foreign key (candidato_id) references emergente_candidato (id),
  constraint emergente_beneficio_revertido_ck check ((revertido_en is null) = (motivo_reversion is null)),
  constraint emergente_beneficio_entregado_ck check ((entregado_en is null) = (acuse is null) and (entregado_en is null) = (entregado_el is null))
) character set utf8mb4 collate ${collation};
