-- Programas emergentes (Art. 15): a request of a government or of a non-profit, without a convenio. Dates are local dates of who acts;
-- instants are UTC. autor_entidad and autor_plantel tell the unit that received the request; both are null for the nation.
create table emergente (
  id bigint not null auto_increment primary key,
  folio varchar(32) character set ascii collate ascii_bin not null,
  estado enum ('PLANEADA', 'DIFUNDIDA', 'EN_CURSO', 'CERRADA', 'INFORMADA') not null,
  autor_entidad char(2) null,
  autor_plantel char(6) null,
  solicitante_tipo varchar(30) character set ascii collate ascii_bin not null
    check (solicitante_tipo in ('FEDERAL', 'ESTATAL', 'MUNICIPAL', 'ORGANIZACION_NO_LUCRATIVA')),
  solicitante varchar(200) not null,
  oficio varchar(80) null,
  solicitado_el date not null,
  causa varchar(1000) not null,
  peticion varchar(1000) not null,
  inicio date null,
  fin date null,
  difundido_el date null,
  iniciado_el date null,
  cerrado_el date null,
  informado_el date null,
  motivo_cierre varchar(500) null,
  creado_en datetime(6) not null,
  modificado_en datetime(6) not null,
  version int not null default 0,
  constraint emergente_folio_uq unique (folio),
  constraint emergente_autor_plantel_fk foreign key (autor_plantel) references plantel (clave),
  constraint emergente_autor_ck check (autor_plantel is null or autor_entidad = left(autor_plantel, 2)),
  constraint emergente_oficio_ck check (oficio is not null or solicitante_tipo = 'ORGANIZACION_NO_LUCRATIVA'),
  constraint emergente_dates_ck check ((inicio is null) = (fin is null) and fin >= inicio),
  constraint emergente_planeada_ck check ((estado = 'PLANEADA') = (difundido_el is null) and (estado = 'PLANEADA' or inicio is not null)),
  constraint emergente_cerrada_ck check ((estado in ('CERRADA', 'INFORMADA')) = (cerrado_el is not null)),
  constraint emergente_informada_ck check ((estado = 'INFORMADA') = (informado_el is not null)),
  index emergente_estado_ix (estado, id),
  index emergente_autor_ix (autor_entidad, autor_plantel)
) character set utf8mb4 collate ${collation};

create table emergente_participante (
  emergente_id bigint not null,
  plantel varchar(6) character set ascii collate ascii_bin not null,
  entidad char(2) character set ascii collate ascii_bin as (left(plantel, 2)) persistent,
  primary key (emergente_id, plantel),
  constraint emergente_participante_fk foreign key (emergente_id) references emergente (id),
  index emergente_participante_ix (plantel)
) character set utf8mb4 collate ${collation};

create table emergente_transicion (
  id bigint not null auto_increment primary key,
  emergente_id bigint not null,
  de varchar(20) null,
  a varchar(20) not null,
  usuario varchar(60) not null,
  en datetime(6) not null,
  motivo varchar(500) null,
  constraint emergente_transicion_fk foreign key (emergente_id) references emergente (id)
) character set utf8mb4 collate ${collation};

-- The request byte by byte; receipts of students in their clean version, each of the plantel that delivered.
create table emergente_documento (
  id bigint not null auto_increment primary key,
  emergente_id bigint not null,
  tipo varchar(10) character set ascii collate ascii_bin not null check (tipo in ('SOLICITUD', 'ACUSE')),
  plantel char(6) null,
  entidad char(2) null,
  nombre varchar(200) not null,
  mime varchar(60) not null,
  tamano bigint not null check (tamano > 0),
  sha256 char(64) character set ascii collate ascii_bin not null,
  recibido_por varchar(60) not null,
  recibido_en datetime(6) not null,
  constraint emergente_documento_uq unique (emergente_id, tipo, plantel, sha256),
  constraint emergente_documento_fk foreign key (emergente_id) references emergente (id),
  constraint emergente_documento_plantel_fk foreign key (plantel) references plantel (clave),
  constraint emergente_documento_ck check ((tipo = 'ACUSE') = (plantel is not null)),
  index emergente_documento_sha256_ix (sha256)
) character set utf8mb4 collate ${collation};

-- A donation in kind that a plantel received, or the negative row that takes one back.
create table emergente_donacion (
  id bigint not null auto_increment primary key,
  emergente_id bigint not null,
  numero int not null,
  plantel char(6) not null,
  entidad char(2) not null,
  articulo varchar(160) not null,
  cantidad decimal(13,3) not null,
  unidad varchar(60) not null,
  clave varchar(230) character set utf8mb4 collate utf8mb4_bin not null,
  origen varchar(200) not null,
  fecha date not null,
  reversion_de int null,
  motivo varchar(500) null,
  capturada_por varchar(60) not null,
  capturada_en datetime(6) not null,
  constraint emergente_donacion_uq unique (emergente_id, numero),
  constraint emergente_donacion_reversion_uq unique (emergente_id, reversion_de),
  constraint emergente_donacion_fk foreign key (emergente_id) references emergente (id),
  constraint emergente_donacion_reversion_fk foreign key (emergente_id, reversion_de) references emergente_donacion (emergente_id, numero),
  constraint emergente_donacion_plantel_fk foreign key (plantel) references plantel (clave),
  constraint emergente_donacion_sign_ck check (cantidad <> 0 and (reversion_de is null) = (cantidad > 0)),
  constraint emergente_donacion_motivo_ck check ((reversion_de is null) = (motivo is null)),
  index emergente_donacion_ix (emergente_id, entidad, plantel, clave)
) character set utf8mb4 collate ${collation};

create table emergente_criterio (
  id bigint not null auto_increment primary key,
  emergente_id bigint not null,
  orden int not null,
  nombre varchar(160) not null,
  peso decimal(5,2) not null check (peso > 0 and peso <= 100),
  tipo varchar(6) character set ascii collate ascii_bin not null check (tipo in ('SI_NO', 'ESCALA')),
  maximo int not null check (maximo between 1 and 10),
  constraint emergente_criterio_fk foreign key (emergente_id) references emergente (id)
) character set utf8mb4 collate ${collation};
