// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui {

/// What a person agrees to beside the service itself, each by itself and never with a contract
/// (单独 同意; 个人信息保护法 §14, §23, §28–31; 征信业管理条例 §18).
enum class ConsentKind {
    Health, ///< medical data: reports, bookings
    Child, ///< the data of somebody under 14, by a guardian
    CreditEnquiry, ///< 征信查询, with its purpose
    Marketing,
};

QList<ConsentKind> consentKinds();

/// "credit_enquiry": as stored and on the wire.
QString nameOf(ConsentKind kind);
std::optional<ConsentKind> consentKindOf(QStringView name);

/// One consent, as it was given; a withdrawal is noted at it and takes nothing of it away.
struct Consent {
    QUuid operation; ///< that recorded it
    ConsentKind kind = ConsentKind::Health;
    QString purpose; ///< what for, in the words that were signed
    QString text; ///< the version of the text: "2026-01"
    QString guardian; ///< who gave it for a child; empty: the person
    QDateTime at; ///< UTC
    QDate until = {}; ///< the last day; invalid: until it is withdrawn
    QUuid withdrawnBy = {}; ///< the operation; null: it was not
    QDateTime withdrawnAt = {}; ///< UTC

    /// Whether one may act upon it on a day.
    bool stands(const QDate& day) const;

    friend bool operator==(const Consent&, const Consent&) = default;
};

/// Below this age a guardian speaks for a person (PIPL §31).
constexpr int consentAge = 14;

/// What somebody of that age entered (nothing: it is not known), trimmed; an Input error with the
/// name of the field ("purpose", "text", "guardian", "until") as detail: a purpose and a text are
/// always needed, a guardian for a child and for the kind that is a child's, an end is not before
/// the day.
Result<Consent> checkConsent(
    const Consent& entered, const std::optional<int>& age, const QDate& day);

/// The one that stands for a kind and purpose on a day; nothing when none does. For `CreditEnquiry`
/// another purpose is another consent.
const Consent* standingConsent(
    const QList<Consent>& consents, ConsentKind kind, const QString& purpose, const QDate& day);

/// Notes a withdrawal; false when there is no such consent, or it was withdrawn already.
bool noteWithdrawal(
    QList<Consent>& consents, const QUuid& consent, const QUuid& operation, const QDateTime& at);

} // namespace hui
