// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace hui {

/// How much JSON is read before giving up, and what it may hold.
struct JsonLimits {
    qsizetype maxBytes = 256 * 1024;
    int maxDepth = 32; ///< nested objects and arrays, the outermost counted
    qsizetype maxValues = 50'000; ///< strings, numbers, objects … together
    bool fractions = false; ///< whether 1.5 and 1e3 are numbers; no message of ours has any
};

/// Reads one JSON object (RFC 8259) the way two programs that book money must: only one meaning
/// is possible, or it is refused.
///
/// Refused are: invalid UTF-8, a byte order mark, anything after the object, a top level that is
/// not an object, a key given twice, an unpaired surrogate, U+0000, U+FEFF
/// (QJsonDocument drops it where a text starts, so what is stored would read otherwise), a number
/// that is not an integer of 64 bits (unless `fractions`), -0, and whatever passes the limits. The
/// error is of Kind::Protocol and its detail is the path of the offending value,
/// "items[3].amount.minor", or "$" for the outermost one.
Result<QJsonObject> parseStrict(const QByteArray& bytes, const JsonLimits& limits = {});

/// The one byte sequence of an object: keys sorted by UTF-16 code unit, no white space, UTF-8.
/// Equal objects give equal bytes, so a fingerprint or a signature can be taken over them.
QByteArray canonicalJson(const QJsonObject& object);

} // namespace hui
