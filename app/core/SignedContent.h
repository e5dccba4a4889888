// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui {

/// SHA-256 over a message in canonical form (StrictJson), lower-case hex: tells whether two have
/// seen the same.
QString jsonDigest(const QJsonObject& json);

/// The hash of what a signature is for: jsonDigest() of kind, subject and body. Whoever asks for
/// the signature and the platform make it of the same message, so that nothing else is done under
/// it.
QString signedContent(const QString& kind, const QString& subject, const QJsonObject& body);

/// The same of an operation: its id, kind and amount, and its body without the signature itself. Of
/// operations under one signature (a basket) every body lists all of them as `signed_together`:
/// then it is the hash of that list, for those whose own hash is in it.
QString signedContent(const QString& kind, const QUuid& operation,
    const std::optional<Money>& amount, QJsonObject body);

/// An entry of `signed_together`, `{operation, content}`: one of the operations that are signed as
/// one. `body` does not have the list yet.
QJsonObject togetherEntry(const QString& kind, const QUuid& operation,
    const std::optional<Money>& amount, const QJsonObject& body);

/// The operation that a signature in a body names: its own, or the first of those that are signed
/// with it.
QUuid signedUnder(const QUuid& operation, const QJsonObject& body);

/// The fingerprint of a signature that binds what was shown (its hash) to what is done (as
/// signedContent() makes it).
QString boundFingerprint(const QString& shown, const QString& content);

} // namespace hui
