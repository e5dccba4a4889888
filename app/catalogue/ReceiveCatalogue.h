// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace hui {

class Database;

/// Whether a signature (base64 of DER) over a text was made with a key of the bank's catalogue. The
/// desk hands in one that knows the keys it was enrolled with.
using VerifyCatalogue = std::function<bool(const QByteArray& text, const QByteArray& signature)>;

/// The streams of the platform that make up the catalogue: what receiveCatalogue() takes.
QStringList catalogueStreams();

/// One row of a stream of the catalogue.
struct CatalogueChange {
    QString stream; ///< "city", "biller", "interface", "need"; "catalogue" for the manifest
    QString key;
    QJsonObject value; ///< empty: gone
};

/// The most entries that a manifest puts in force in its own transaction; see CataloguePreparation
/// for more.
inline constexpr qint64 mostAtOnce = 200;

/// Takes one change of the catalogue; called by sync inside one of its transactions.
///
/// An entry is only laid aside. The manifest puts the whole version in force at once, or nothing of
/// it; a large one (mostAtOnce) is pending until CataloguePreparation has made it ready; sync
/// pulls nothing meanwhile. Should a change come all the same, the pending version is put in force
/// in its transaction first. Nothing of a version is put in force when its signature is not one of
/// the bank's, when it is not newer than the version in force, or when what was pulled is not
/// exactly what was signed. The reason is then in CatalogueVersionRepository::refusal(), what was
/// laid aside waits for the next manifest, and the version in force stays in force.
///
/// Of an entry this desk cannot read nothing is shown; it is counted, because it belongs to what
/// was signed. Gives an Error only when the store fails.
Result<Done> receiveCatalogue(
    Database& database, const CatalogueChange& change, const VerifyCatalogue& verify);

} // namespace hui
