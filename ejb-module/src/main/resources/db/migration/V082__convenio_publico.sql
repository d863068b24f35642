-- Public versions of registered convenios (Art. 21 IV): what is reserved, why, who proposed and who approved. The public document is
-- made of rendered pages and lies in the store under its own hash; the original and the marks never leave the intranet.
create table convenio_publico (
  id bigint not null auto_increment primary key,
  convenio_id bigint not null,
  numero int not null,
  estado varchar(9) character set ascii collate ascii_bin not null check (estado in ('PROPUESTA', 'APROBADA', 'RETIRADA')),
  sha256_original char(64) character set ascii collate ascii_bin not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  tamano bigint not null check (tamano > 0),
  paginas int not null check (paginas > 0),
  propuesta_por varchar(60) not null,
  propuesta_en datetime(6) not null,
  aprobada_por varchar(60) null,
  aprobada_en datetime(6) null,
  retirada_por varchar(60) null,
  retirada_en datetime(6) null,
  version int not null default 0,
  -- one approved version of a convenio at most
  vigente bigint as (if(estado = 'APROBADA', convenio_id, null)) persistent,
  constraint convenio_publico_uq unique (convenio_id, numero),
  constraint convenio_publico_vigente_uq unique (vigente),
  constraint convenio_publico_fk foreign key (convenio_id) references convenio (id),
  constraint convenio_publico_ck check (estado = 'PROPUESTA' or aprobada_en is not null or estado = 'RETIRADA'),
  index convenio_publico_sha256_ix (sha256)
) character set utf8mb4 collate ${collation};

-- Reserved areas, in thousandths of the page's width and height from its upper left corner.
create table convenio_marca (
  id bigint not null auto_increment primary key,
  publico_id bigint not null,
  orden int not null,
  pagina int not null check (pagina > 0),
  x int not null check (x between 0 and 1000),
  y int not null check (y between 0 and 1000),
  ancho int not null check (ancho > 0 and x + ancho <= 1000),
  alto int not null check (alto > 0 and y + alto <= 1000),
  motivo varchar(500) not null,
  constraint convenio_marca_fk foreign key (publico_id) references convenio_publico (id)
) character set utf8mb4 collate ${collation};
