// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace hui {

class JsonReader;

/// What a person shows beside number and password: something they carry. A fingerprint reader would
/// be a further kind, with a device that vouches for the finger; there is none yet.
struct SecondFactor {
    enum class Kind {
        Totp, ///< 动态码: six digits, another every 30 s (RFC 6238)
        Card, ///< 员工卡: the number that a reader at the keyboard types
    };
    Kind kind = Kind::Totp;
    QString value; ///< digits, or the number of the card in capitals
};

/// "totp", "card": as stored and on the wire.
QString nameOf(SecondFactor::Kind kind);
std::optional<SecondFactor::Kind> factorKindOf(QStringView name);

/// What was typed or swiped: six digits are a dynamic code, 8 to 32 letters and digits a card;
/// nothing when it is neither. Spaces around it and small letters do not matter.
std::optional<SecondFactor> factorOf(const QString& entry);

/// {"kind": "totp", "value": "123456"}, as readFactor() reads it from the field "factor".
QJsonObject toJson(const SecondFactor& factor);
std::optional<SecondFactor> readFactor(JsonReader& reader);

/// The kinds that a problem answer names in its field "factors"; kinds of a later platform are left
/// out.
QList<SecondFactor::Kind> factorKindsIn(const QJsonObject& problem);

} // namespace hui
