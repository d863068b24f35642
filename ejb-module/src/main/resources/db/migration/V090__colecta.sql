-- Colectas (Art. 12, 14): campaigns with a convenio in force, sent down by the DVS through the entidades. Dates are local dates: of Mexico
-- City for the acts of the DVS, of the plantel for its own; instants are UTC. Money is MXN.
create table colecta (
  id bigint not null auto_increment primary key,
  folio varchar(32) character set ascii collate ascii_bin not null,
  estado enum ('PLANEADA', 'DIFUNDIDA', 'EN_CURSO', 'CERRADA', 'INFORMADA') not null,
  causa varchar(1000) not null,
  aliado varchar(200) not null,
  convenio varchar(32) character set ascii collate ascii_bin not null,
  inicio date null,
  cierre date null,
  difundida_el date null,
  iniciada_el date null,
  cerrada_el date null,
  motivo_cierre varchar(500) null,
  creado_en datetime(6) not null,
  modificado_en datetime(6) not null,
  version int not null default 0,
  constraint colecta_folio_uq unique (folio),
  constraint colecta_convenio_fk foreign key (convenio) references convenio (folio),
  constraint colecta_dates_ck check ((inicio is null) = (cierre is null) and cierre >= inicio),
  constraint colecta_planeada_ck check ((estado = 'PLANEADA') = (difundida_el is null) and (estado = 'PLANEADA' or inicio is not null)),
  constraint colecta_cerrada_ck check ((estado in ('CERRADA', 'INFORMADA')) = (cerrada_el is not null)),
  index colecta_estado_ix (estado, id)
) character set utf8mb4 collate ${collation};

create table colecta_corte (
  colecta_id bigint not null,
  fecha date not null,
  primary key (colecta_id, fecha),
  constraint colecta_corte_fk foreign key (colecta_id) references colecta (id)
) character set utf8mb4 collate ${collation};

create table colecta_meta (
  id bigint not null auto_increment primary key,
  colecta_id bigint not null,
  orden int not null,
  tipo varchar(8) character set ascii collate ascii_bin not null check (tipo in ('DINERO', 'ESPECIE')),
  monto decimal(14,2) null check (monto > 0),
  articulo varchar(160) null,
  cantidad decimal(13,3) null check (cantidad > 0),
  unidad varchar(60) null,
  constraint colecta_meta_fk foreign key (colecta_id) references colecta (id),
  constraint colecta_meta_tipo_ck check ((tipo = 'DINERO') = (monto is not null) and (tipo = 'ESPECIE') = (cantidad is not null))
) character set utf8mb4 collate ${collation};

-- An entidad (15) or a plantel (15-016).
create table colecta_participante (
  colecta_id bigint not null,
  unidad varchar(6) character set ascii collate ascii_bin not null,
  entidad char(2) character set ascii collate ascii_bin as (left(unidad, 2)) persistent,
  plantel char(6) character set ascii collate ascii_bin as (if(char_length(unidad) = 6, unidad, null)) persistent,
  primary key (colecta_id, unidad),
  constraint colecta_participante_fk foreign key (colecta_id) references colecta (id),
  index colecta_participante_unidad_ix (unidad)
) character set utf8mb4 collate ${collation};

create table colecta_transicion (
  id bigint not null auto_increment primary key,
  colecta_id bigint not null,
  de varchar(20) null,
  a varchar(20) not null,
  usuario varchar(60) not null,
  en datetime(6) not null,
  motivo varchar(500) null,
  constraint colecta_transicion_fk foreign key (colecta_id) references colecta (id)
) character set utf8mb4 collate ${collation};

-- Lineamientos and recibos byte by byte, comprobantes in their clean version; each under the hash of what is kept.
create table colecta_documento (
  id bigint not null auto_increment primary key,
  colecta_id bigint not null,
  tipo varchar(12) character set ascii collate ascii_bin not null check (tipo in ('LINEAMIENTOS', 'COMPROBANTE', 'RECIBO')),
  plantel char(6) null,
  entidad char(2) null,
  nombre varchar(200) not null,
  mime varchar(60) not null,
  tamano bigint not null check (tamano > 0),
  sha256 char(64) character set ascii collate ascii_bin not null,
  recibido_por varchar(60) not null,
  recibido_en datetime(6) not null,
  constraint colecta_documento_uq unique (colecta_id, tipo, plantel, sha256),
  constraint colecta_documento_fk foreign key (colecta_id) references colecta (id),
  constraint colecta_documento_plantel_fk foreign key (plantel) references plantel (clave),
  constraint colecta_documento_ck check ((tipo = 'COMPROBANTE') = (plantel is not null)),
  index colecta_documento_sha256_ix (sha256)
) character set utf8mb4 collate ${collation};

create table colecta_acuse (
  id bigint not null auto_increment primary key,
  colecta_id bigint not null,
  unidad varchar(6) character set ascii collate ascii_bin not null,
  usuario varchar(60) not null,
  en datetime(6) not null,
  constraint colecta_acuse_uq unique (colecta_id, unidad),
  constraint colecta_acuse_fk foreign key (colecta_id, unidad) references colecta_participante (colecta_id, unidad)
) character set utf8mb4 collate ${collation};

create table colecta_sensibilizacion (
  id bigint not null auto_increment primary key,
  colecta_id bigint not null,
  plantel char(6) not null,
  entidad char(2) not null,
  fecha date not null,
  descripcion varchar(1000) not null,
  asistentes int not null check (asistentes >= 0),
  usuario varchar(60) not null,
  en datetime(6) not null,
  constraint colecta_sensibilizacion_fk foreign key (colecta_id) references colecta (id),
  constraint colecta_sensibilizacion_plantel_fk foreign key (plantel) references plantel (clave),
  index colecta_sensibilizacion_ix (colecta_id, entidad, plantel)
) character set utf8mb4 collate ${collation};

-- A contribution, or the counter-entry that takes one back: a negative row that names the original, once.
create table colecta_aportacion (
  id bigint not null auto_increment primary key,
  colecta_id bigint not null,
  numero int not null,
  plantel char(6) not null,
  entidad char(2) not null,
  tipo varchar(8) character set ascii collate ascii_bin not null check (tipo in ('DINERO', 'ESPECIE')),
  monto decimal(14,2) null,
  referencia_deposito varchar(60) null,
  fecha date not null,
  articulo varchar(160) null,
  cantidad decimal(13,3) null,
  unidad varchar(60) null,
  clave varchar(230) character set utf8mb4 collate utf8mb4_bin null,
  comprobante char(64) character set ascii collate ascii_bin null,
  estado enum ('CAPTURADA', 'VALIDADA', 'DEVUELTA') not null,
  observacion varchar(500) null,
  contraasiento_de int null,
  motivo varchar(500) null,
  capturada_por varchar(60) not null,
  capturada_en datetime(6) not null,
  validada_por varchar(60) null,
  validada_en datetime(6) null,
  version int not null default 0,
  constraint colecta_aportacion_uq unique (colecta_id, numero),
  constraint colecta_aportacion_contra_uq unique (colecta_id, contraasiento_de),
  constraint colecta_aportacion_fk foreign key (colecta_id) references colecta (id),
  constraint colecta_aportacion_contra_fk foreign key (colecta_id, contraasiento_de) references colecta_aportacion (colecta_id, numero),
  constraint colecta_aportacion_plantel_fk foreign key (plantel) references plantel (clave),
  constraint colecta_aportacion_tipo_ck check ((tipo = 'DINERO') = (monto is not null) and (tipo = 'ESPECIE') = (cantidad is not null)),
  constraint colecta_aportacion_sign_ck check ((contraasiento_de is null) = (coalesce(monto, cantidad) > 0) and coalesce(monto, cantidad) <> 0),
  constraint colecta_aportacion_validada_ck check ((estado = 'VALIDADA') = (validada_en is not null)),
  index colecta_aportacion_ix (colecta_id, estado, entidad, plantel)
) character set utf8mb4 collate ${collation};

-- Who wrote in it: nobody validates what he captured.
create table colecta_aportacion_autor (
  aportacion_id bigint not null,
  usuario varchar(60) not null,
  primary key (aportacion_id, usuario),
  constraint colecta_aportacion_autor_fk foreign key (aportacion_id) references colecta_aportacion (id)
) character set utf8mb4 collate ${collation};

-- Zero declarations that stand, and those that a later contribution withdrew.
create table colecta_cero (
  id bigint not null auto_increment primary key,
  colecta_id bigint not null,
  plantel char(6) not null,
  entidad char(2) not null,
  declarado_por varchar(60) not null,
  declarado_en datetime(6) not null,
  retirado_en datetime(6) null,
  version int not null default 0,
  constraint colecta_cero_fk foreign key (colecta_id) references colecta (id),
  constraint colecta_cero_plantel_fk foreign key (plantel) references plantel (clave),
  index colecta_cero_ix (colecta_id, plantel)
) character set utf8mb4 collate ${collation};

-- What the ally received, against his receipt.
create table colecta_entrega (
  id bigint not null auto_increment primary key,
  colecta_id bigint not null,
  fecha date not null,
  recibe varchar(160) not null,
  recibo char(64) character set ascii collate ascii_bin not null,
  monto decimal(14,2) null check (monto > 0),
  hecha_por varchar(60) not null,
  hecha_en datetime(6) not null,
  constraint colecta_entrega_uq unique (colecta_id, recibo),
  constraint colecta_entrega_fk foreign key (colecta_id) references colecta (id)
) character set utf8mb4 collate ${collation};

create table colecta_entrega_articulo (
  id bigint not null auto_increment primary key,
  entrega_id bigint not null,
  articulo varchar(160) not null,
  cantidad decimal(13,3) not null check (cantidad > 0),
  unidad varchar(60) not null,
  clave varchar(230) character set utf8mb4 collate utf8mb4_bin not null,
  constraint colecta_entrega_articulo_fk foreign key (entrega_id) references colecta_entrega (id)
) character set utf8mb4 collate ${collation};
