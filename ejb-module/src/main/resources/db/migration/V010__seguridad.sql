-- People, their roles and their ways in. A login name is the key: it is lower case and never changes hands.
CREATE TABLE usuario (
  usuario       VARCHAR(60)  NOT NULL,
  nombre        VARCHAR(160) NOT NULL,
  correo        VARCHAR(160) NULL,
  contrasena    VARCHAR(255) NOT NULL COMMENT 'slow hash with its parameters',
  entidad       CHAR(2)      NULL,
  plantel       CHAR(6)      NULL,
  activo        BOOLEAN      NOT NULL DEFAULT TRUE,
  debe_cambiar  BOOLEAN      NOT NULL DEFAULT TRUE,
  sello         CHAR(32)     NOT NULL COMMENT 'renewed when sessions and tokens must end',
  creado_en     DATETIME(6)  NOT NULL,
  version       INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (usuario),
  CONSTRAINT usuario_entidad FOREIGN KEY (entidad) REFERENCES entidad (clave),
  CONSTRAINT usuario_plantel FOREIGN KEY (plantel) REFERENCES plantel (clave)
) character set utf8mb4 collate ${collation};

CREATE TABLE usuario_rol (
  usuario VARCHAR(60) NOT NULL,
  rol     VARCHAR(30) NOT NULL,
  PRIMARY KEY (usuario, rol),
  CONSTRAINT usuario_rol_usuario FOREIGN KEY (usuario) REFERENCES usuario (usuario)
) character set utf8mb4 collate ${collation};

-- Failed attempts by the SHA-256 of the name that was typed, whether somebody has that name or not: an unknown name is
-- locked out like a known one, and what was typed by mistake is not kept.
CREATE TABLE intento_acceso (
  clave           CHAR(64)    NOT NULL,
  intentos        INT         NOT NULL,
  bloqueado_hasta DATETIME(6) NULL,
  ultimo_en       DATETIME(6) NOT NULL,
  PRIMARY KEY (clave),
  KEY intento_acceso_ultimo (ultimo_en)
) character set utf8mb4 collate ${collation};

-- Tokens of the API by their SHA-256; the token itself is told once and never kept.
CREATE TABLE sesion_api (
  huella    CHAR(64)    NOT NULL,
  usuario   VARCHAR(60) NOT NULL,
  sello     CHAR(32)    NOT NULL,
  origen    VARCHAR(64) NOT NULL,
  creada_en DATETIME(6) NOT NULL,
  expira_en DATETIME(6) NOT NULL,
  version   INT         NOT NULL DEFAULT 0,
  PRIMARY KEY (huella),
  KEY sesion_api_expira (expira_en),
  CONSTRAINT sesion_api_usuario FOREIGN KEY (usuario) REFERENCES usuario (usuario)
) character set utf8mb4 collate ${collation};
