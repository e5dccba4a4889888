// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueDigest.h"
#include "modules/openplatform/platform/SampleCatalogue.h"

#include <QMap>

namespace hui::openplatform {

/// Everything a version of the catalogue consists of, as the change stream will bring it: by
/// stream, then by key, each value in its canonical text.
using CatalogueContent = QMap<QString, QMap<QString, QString>>;

CatalogueContent contentOf(const SampleCatalogue& catalogue);

/// Its entries with their digests, for the root of the version.
QList<CatalogueEntry> entriesOf(const CatalogueContent& content);

} // namespace hui::openplatform
