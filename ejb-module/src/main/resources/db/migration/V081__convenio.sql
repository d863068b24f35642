-- Convenios de colaboración (Art. 19 to 21). A draft may lack nearly everything; what goes to legal review is kept whole in
-- convenio_version. Dates are local dates of the entidad, of Mexico City for what is national; instants are UTC.
create table convenio (
  id bigint not null auto_increment primary key,
  expediente varchar(32) character set ascii collate ascii_bin not null,
  folio varchar(32) character set ascii collate ascii_bin null,
  alcance varchar(10) character set ascii collate ascii_bin not null check (alcance in ('NACIONAL', 'ESTATAL', 'PLANTEL')),
  entidad char(2) null,
  plantel char(6) null,
  revisor varchar(18) character set ascii collate ascii_bin not null check (revisor in ('JURIDICO_ENTIDAD', 'JURIDICO_NACIONAL')),
  objeto varchar(1000) null,
  vigencia_inicio date null,
  vigencia_fin date null,
  contacto_nombre varchar(160) null,
  contacto_correo varchar(160) null,
  contacto_telefono varchar(40) null,
  estado enum ('BORRADOR', 'EN_REVISION_JURIDICA', 'OBSERVADO', 'DICTAMINADO', 'SUSCRITO', 'REGISTRADO', 'TERMINADO') not null,
  -- parties, object and clauses in one text, accents ignored
  busqueda mediumtext character set utf8mb4 collate utf8mb4_unicode_ci not null,
  suscrito_el date null,
  terminado_el date null,
  causa_terminacion varchar(500) null,
  creado_en datetime(6) not null,
  modificado_en datetime(6) not null,
  version int not null default 0,
  constraint convenio_expediente_uq unique (expediente),
  constraint convenio_folio_uq unique (folio),
  constraint convenio_entidad_fk foreign key (entidad) references entidad (clave),
  constraint convenio_plantel_fk foreign key (plantel) references plantel (clave),
  constraint convenio_dates_ck check (vigencia_fin >= vigencia_inicio),
  constraint convenio_alcance_ck check ((alcance = 'NACIONAL') = (entidad is null) and (alcance = 'PLANTEL') = (plantel is not null)),
  constraint convenio_folio_ck check ((estado in ('REGISTRADO', 'TERMINADO')) = (folio is not null)),
  index convenio_entidad_ix (entidad, estado, id),
  index convenio_plantel_ix (plantel, estado, id),
  index convenio_revisor_ix (revisor, estado, id),
  index convenio_estado_ix (estado, vigencia_fin, id),
  fulltext index convenio_busqueda_ft (busqueda)
) character set utf8mb4 collate ${collation};

-- Who wrote in it: nobody reviews what he wrote (R21.1).
create table convenio_autor (
  convenio_id bigint not null,
  usuario varchar(60) not null,
  primary key (convenio_id, usuario),
  constraint convenio_autor_fk foreign key (convenio_id) references convenio (id)
) character set utf8mb4 collate ${collation};

create table convenio_parte (
  id bigint not null auto_increment primary key,
  convenio_id bigint not null,
  orden int not null,
  tipo varchar(16) character set ascii collate ascii_bin not null
    check (tipo in ('CONALEP', 'COLEGIO_ESTATAL', 'PERSONA_FISICA', 'PERSONA_MORAL')),
  nombre varchar(200) null,
  rfc varchar(13) null,
  representante varchar(160) null,
  constraint convenio_parte_fk foreign key (convenio_id) references convenio (id),
  index convenio_parte_rfc_ix (rfc)
) character set utf8mb4 collate ${collation};

create table convenio_clausula (
  id bigint not null auto_increment primary key,
  convenio_id bigint not null,
  letra char(1) character set ascii collate ascii_bin not null check (letra in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
  texto mediumtext not null,
  constraint convenio_clausula_fk foreign key (convenio_id) references convenio (id)
) character set utf8mb4 collate ${collation};

create table convenio_apoyo (
  id bigint not null auto_increment primary key,
  convenio_id bigint not null,
  orden int not null,
  tipo varchar(8) character set ascii collate ascii_bin not null check (tipo in ('DINERO', 'ESPECIE')),
  descripcion varchar(500) null,
  cantidad decimal(13,3) null check (cantidad > 0),
  unidad varchar(60) null,
  monto decimal(14,2) null check (monto > 0),
  constraint convenio_apoyo_fk foreign key (convenio_id) references convenio (id)
) character set utf8mb4 collate ${collation};

create table convenio_compromiso (
  id bigint not null auto_increment primary key,
  convenio_id bigint not null,
  orden int not null,
  parte int not null,
  descripcion varchar(1000) not null,
  vence date not null,
  estado varchar(9) character set ascii collate ascii_bin not null check (estado in ('PENDIENTE', 'CUMPLIDO')),
  cumplido_en datetime(6) null,
  cumplido_por varchar(60) null,
  version int not null default 0,
  constraint convenio_compromiso_fk foreign key (convenio_id) references convenio (id),
  constraint convenio_compromiso_ck check ((estado = 'CUMPLIDO') = (cumplido_en is not null)),
  index convenio_compromiso_vence_ix (estado, vence)
) character set utf8mb4 collate ${collation};

create table convenio_seguimiento (
  id bigint not null auto_increment primary key,
  compromiso_id bigint not null,
  nota varchar(500) not null,
  hecho_por varchar(60) not null,
  hecho_en datetime(6) not null,
  constraint convenio_seguimiento_fk foreign key (compromiso_id) references convenio_compromiso (id)
) character set utf8mb4 collate ${collation};

create table convenio_firmante (
  id bigint not null auto_increment primary key,
  convenio_id bigint not null,
  orden int not null,
  parte int not null,
  nombre varchar(160) not null,
  cargo varchar(160) not null,
  documento varchar(300) not null,
  documento_fecha date not null,
  constraint convenio_firmante_fk foreign key (convenio_id) references convenio (id)
) character set utf8mb4 collate ${collation};

-- What went to legal review, word by word.
create table convenio_version (
  id bigint not null auto_increment primary key,
  convenio_id bigint not null,
  numero int not null,
  contenido mediumtext not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  enviada_por varchar(60) not null,
  enviada_en datetime(6) not null,
  constraint convenio_version_uq unique (convenio_id, numero),
  constraint convenio_version_fk foreign key (convenio_id) references convenio (id)
) character set utf8mb4 collate ${collation};

create table convenio_observacion (
  id bigint not null auto_increment primary key,
  convenio_id bigint not null,
  version_numero int not null,
  clausula varchar(10) not null,
  texto varchar(2000) not null,
  hecha_por varchar(60) not null,
  hecha_en datetime(6) not null,
  constraint convenio_observacion_fk foreign key (convenio_id) references convenio (id)
) character set utf8mb4 collate ${collation};

create table convenio_transicion (
  id bigint not null auto_increment primary key,
  convenio_id bigint not null,
  de varchar(20) null,
  a varchar(20) not null,
  usuario varchar(60) not null,
  en datetime(6) not null,
  motivo varchar(500) null,
  constraint convenio_transicion_fk foreign key (convenio_id) references convenio (id)
) character set utf8mb4 collate ${collation};

-- Files of a convenio, kept byte by byte under their hash.
create table convenio_documento (
  id bigint not null auto_increment primary key,
  convenio_id bigint not null,
  tipo varchar(20) character set ascii collate ascii_bin not null check (tipo in ('CONVENIO_FIRMADO')),
  nombre varchar(200) not null,
  tamano bigint not null check (tamano > 0),
  paginas int not null check (paginas > 0),
  sha256 char(64) character set ascii collate ascii_bin not null,
  recibido_por varchar(60) not null,
  recibido_en datetime(6) not null,
  constraint convenio_documento_uq unique (convenio_id, sha256),
  constraint convenio_documento_fk foreign key (convenio_id) references convenio (id),
  index convenio_documento_sha256_ix (sha256)
) character set utf8mb4 collate ${collation};
