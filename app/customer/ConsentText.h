// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Consent.h"

#include <QJsonObject>
#include <QStringList>

namespace hui {

/// What customers sign for a kind of consent, from a day on until another version begins. The bank
/// publishes it; papers take it as it is, in Chinese.
struct ConsentText {
    ConsentKind kind = ConsentKind::Health;
    QString version; ///< "2026-01", at most 20 characters
    QDate validFrom;
    QString title; ///< "征信查询授权书"
    QStringList paragraphs; ///< one to forty, of at most 500 characters

    friend bool operator==(const ConsentText&, const ConsentText&) = default;
};

/// As the change stream `consent_text` tells it; a Protocol error names the field that is wrong.
QJsonObject toJson(const ConsentText& text);
Result<ConsentText> consentTextFromJson(const QJsonObject& json);

/// The key of a text in the stream: "marketing/2026-01".
QString keyOf(const ConsentText& text);

} // namespace hui
