-- Activities (Art. 10, 11, 18, 22, 23). A draft may lack nearly everything; what is submitted is kept whole in
-- actividad_envio. Period = quarter of the last day. Instants are UTC, dates are local dates of the plantel.
create table actividad (
  id bigint not null auto_increment primary key,
  folio varchar(32) character set ascii collate ascii_bin not null,
  referencia varchar(60) null,
  plantel char(6) not null,
  entidad char(2) not null,
  periodo char(7) null,
  fecha_inicio date null,
  fecha_fin date null,
  hora_inicio time null,
  hora_fin time null,
  justificacion_horario varchar(500) null,
  servicio varchar(4) null check (servicio in ('I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX')),
  subservicio varchar(120) null,
  descripcion text null,
  modalidad varchar(10) null check (modalidad in ('INTERNA', 'EXTERNA', 'EN_LINEA')),
  sede varchar(200) null,
  localidad varchar(150) null,
  latitud decimal(9,6) null,
  longitud decimal(9,6) null,
  distancia_m int null,
  fuera_area boolean null,
  estudiantes int null check (estudiantes >= 0),
  docentes int null check (docentes >= 0),
  administrativos int null check (administrativos >= 0),
  directos_adultas_mayores int null check (directos_adultas_mayores >= 0),
  directos_adultas_mayores_mujeres int null check (directos_adultas_mayores_mujeres >= 0),
  directos_adultas_mayores_hombres int null check (directos_adultas_mayores_hombres >= 0),
  directos_indigenas int null check (directos_indigenas >= 0),
  directos_indigenas_mujeres int null check (directos_indigenas_mujeres >= 0),
  directos_indigenas_hombres int null check (directos_indigenas_hombres >= 0),
  directos_discapacidad int null check (directos_discapacidad >= 0),
  directos_discapacidad_mujeres int null check (directos_discapacidad_mujeres >= 0),
  directos_discapacidad_hombres int null check (directos_discapacidad_hombres >= 0),
  directos_general int null check (directos_general >= 0),
  directos_general_mujeres int null check (directos_general_mujeres >= 0),
  directos_general_hombres int null check (directos_general_hombres >= 0),
  indirectos int null check (indirectos >= 0),
  encuestas int null check (encuestas >= 0),
  medidas_seguridad text null,
  origen_materiales varchar(300) null,
  -- one byte, changed in place; its order is that of the life cycle
  estado enum ('BORRADOR', 'EN_VALIDACION', 'DEVUELTA', 'VALIDADA', 'CONSOLIDADA', 'CANCELADA') not null,
  -- what indexes hold instead of the state, so that consolidating a quarter changes no index
  fase enum ('ABIERTA', 'FIRME', 'CANCELADA') generated always as (case when estado in ('VALIDADA', 'CONSOLIDADA') then 'FIRME'
    when estado = 'CANCELADA' then 'CANCELADA' else 'ABIERTA' end) stored,
  extemporanea boolean not null default false,
  motivo_extemporanea varchar(500) null,
  historica boolean not null default false,
  vence date null,
  vence_instante datetime(6) null,
  calendario_version int null,
  capturada_por varchar(60) not null,
  primer_envio_en datetime(6) null,
  enviada_en datetime(6) null,
  enviada_por varchar(60) null,
  validada_en datetime(6) null,
  validada_por varchar(60) null,
  autorizada_en datetime(6) null,
  autorizada_por varchar(60) null,
  creada_en datetime(6) not null,
  modificada_en datetime(6) not null,
  version int not null default 0,
  constraint actividad_folio_uq unique (folio),
  constraint actividad_referencia_uq unique (plantel, referencia),
  constraint actividad_plantel_fk foreign key (plantel) references plantel (clave),
  constraint actividad_entidad_fk foreign key (entidad) references entidad (clave),
  constraint actividad_dates_ck check (fecha_fin >= fecha_inicio),
  index actividad_periodo_ix (periodo, fase, entidad, plantel, servicio, modalidad),
  index actividad_plantel_ix (plantel, periodo, fase),
  index actividad_plantel_fecha_ix (plantel, fecha_fin, id),
  index actividad_plantel_fase_ix (plantel, fase),
  index actividad_entidad_ix (entidad, periodo, fase),
  index actividad_entidad_fase_ix (entidad, fase),
  index actividad_entidad_fecha_ix (entidad, fecha_fin, id),
  index actividad_fecha_ix (fecha_fin, id)
) character set utf8mb4 collate ${collation};

create table actividad_carrera (
  actividad_id bigint not null,
  orden int not null,
  carrera varchar(120) not null,
  primary key (actividad_id, orden),
  constraint actividad_carrera_fk foreign key (actividad_id) references actividad (id)
) character set utf8mb4 collate ${collation};

create table actividad_supervisor (
  actividad_id bigint not null,
  orden int not null,
  nombre varchar(120) not null,
  primary key (actividad_id, orden),
  constraint actividad_supervisor_fk foreign key (actividad_id) references actividad (id)
) character set utf8mb4 collate ${collation};

-- What was submitted, word by word; the acuse comes from here.
create table actividad_envio (
  id bigint not null auto_increment primary key,
  actividad_id bigint not null,
  numero int not null,
  contenido mediumtext not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  enviada_en datetime(6) not null,
  enviada_por varchar(60) not null,
  constraint actividad_envio_uq unique (actividad_id, numero),
  constraint actividad_envio_fk foreign key (actividad_id) references actividad (id)
) character set utf8mb4 collate ${collation};

create table actividad_observacion (
  id bigint not null auto_increment primary key,
  actividad_id bigint not null,
  envio_numero int not null,
  campo varchar(60) not null,
  texto varchar(1000) not null,
  hecha_por varchar(60) not null,
  hecha_en datetime(6) not null,
  constraint actividad_observacion_fk foreign key (actividad_id) references actividad (id)
) character set utf8mb4 collate ${collation};

create table actividad_transicion (
  id bigint not null auto_increment primary key,
  actividad_id bigint not null,
  de varchar(16) null,
  a varchar(16) not null,
  codigo varchar(60) not null,
  usuario varchar(60) not null,
  en datetime(6) not null,
  motivo varchar(500) null,
  constraint actividad_transicion_fk foreign key (actividad_id) references actividad (id)
) character set utf8mb4 collate ${collation};

-- Last number given to a plantel in a year; taken under the row's lock in the transaction that uses it: no gaps.
create table actividad_folio (
  plantel char(6) not null,
  anio int not null,
  ultimo int not null,
  primary key (plantel, anio),
  constraint actividad_folio_fk foreign key (plantel) references plantel (clave)
) character set utf8mb4 collate ${collation};

-- A repeated POST with the same key answers with what the first one made.
create table idempotencia (
  usuario varchar(60) not null,
  clave varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  huella char(64) character set ascii collate ascii_bin not null,
  intento char(36) character set ascii collate ascii_bin not null,
  folio varchar(32) character set ascii collate ascii_bin null,
  creada_en datetime(6) not null,
  primary key (usuario, clave),
  index idempotencia_creada_ix (creada_en)
) character set utf8mb4 collate ${collation};

-- Zero declarations that stand (R22.0), and those that were withdrawn.
create table declaracion_cero (
  id bigint not null auto_increment primary key,
  plantel char(6) not null,
  entidad char(2) not null,
  periodo char(7) not null,
  firmada_por varchar(60) not null,
  firmada_en datetime(6) not null,
  version int not null default 0,
  constraint declaracion_cero_uq unique (periodo, plantel),
  constraint declaracion_cero_plantel_fk foreign key (plantel) references plantel (clave),
  constraint declaracion_cero_entidad_fk foreign key (entidad) references entidad (clave)
) character set utf8mb4 collate ${collation};

create table declaracion_cero_retirada (
  id bigint not null auto_increment primary key,
  plantel char(6) not null,
  periodo char(7) not null,
  firmada_por varchar(60) not null,
  firmada_en datetime(6) not null,
  retirada_por varchar(60) not null,
  retirada_en datetime(6) not null,
  motivo varchar(500) not null,
  constraint declaracion_cero_retirada_fk foreign key (plantel) references plantel (clave)
) character set utf8mb4 collate ${collation};

-- Corrections of consolidated activities: asked for by the entidad, decided by the DVS.
create table rectificacion (
  id bigint not null auto_increment primary key,
  actividad_id bigint not null,
  estado varchar(12) not null check (estado in ('SOLICITADA', 'AUTORIZADA', 'RECHAZADA')),
  motivo varchar(500) not null,
  contenido mediumtext not null,
  solicitada_por varchar(60) not null,
  solicitada_en datetime(6) not null,
  resuelta_por varchar(60) null,
  resuelta_en datetime(6) null,
  resolucion varchar(500) null,
  version int not null default 0,
  constraint rectificacion_fk foreign key (actividad_id) references actividad (id),
  index rectificacion_estado_ix (estado)
) character set utf8mb4 collate ${collation};
