// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace hui {

/// The documents by which a person is known (domain §b.5).
enum class CertificateKind {
    ResidentId,
    TemporaryResidentId, ///< 临时居民身份证, of the same number as the card
    HouseholdRegister, ///< 居民户口簿, of who is under 16
    MilitaryId, ///< 军人身份证件
    PoliceId, ///< 武装警察身份证件
    HmtResidencePermit,
    ForeignPermanentResident,
    HkMacaoTravelPermit,
    TaiwanTravelPermit,
    Passport,
};

/// All of them, in the order in which they are offered.
QList<CertificateKind> certificateKinds();

/// "resident_id": as stored and on the wire.
QString nameOf(CertificateKind kind);
std::optional<CertificateKind> certificateKindOf(QStringView name);

/// A document of a person. Kind, country and number together name one person; the validity may
/// change with a new issue.
struct Certificate {
    CertificateKind kind = CertificateKind::ResidentId;
    QString number; ///< normalised by the identifier rule
    QString country; ///< that issued it, ISO 3166-1 alpha-3: "CHN"
    QDate validUntil = {}; ///< the last day; invalid: long-term, or not told

    /// The one text of a person's document, from which its blind index is made. Papers that have
    /// the number of the resident have one: a record has the one that was seen last.
    QString key() const;

    /// Whether it was valid for the last time before `day`.
    bool isExpired(const QDate& day) const { return validUntil.isValid() && validUntil < day; }

    friend bool operator==(const Certificate&, const Certificate&) = default;
};

/// What the number itself tells.
struct CertificateFacts {
    QDate birth; ///< invalid: the number does not tell
    QString sex; ///< "M", "F" or empty
    QString nationality; ///< alpha-3 or empty
    QStringList warnings; ///< codes for ruleText(); the number is good all the same
};

/// A document as it was typed or read: an Input error with the rule's code as detail when its
/// number is wrong. `country` counts for passports only, the others have theirs by their kind.
/// `facts` is given what the number tells.
Result<Certificate> parseCertificate(CertificateKind kind, const QString& number,
    const QString& country, const QDate& today, CertificateFacts* facts = nullptr);

/// As it is shown: 3205**********1173.
QString maskedNumber(const Certificate& certificate);

} // namespace hui
