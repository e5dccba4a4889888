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

/// What a consent lets the bank do: the purpose as a code. Each is of one kind, and one for a
/// hospital or a school is for that one alone (PIPL §23: the text names the recipient).
enum class ConsentPurpose {
    Reports, ///< 报告查询, of one hospital
    Files, ///< visits and stays to be paid for, of one hospital
    Forms, ///< a child's data in the bank's own forms
    Clinic, ///< a child is booked with one hospital
    School, ///< a child's fees of one school
    CreditEnquiry, ///< for the purpose in words
    Marketing, ///< likewise
};

QList<ConsentPurpose> consentServices();

/// "reports": as stored and on the wire.
QString nameOf(ConsentPurpose service);
std::optional<ConsentPurpose> consentServiceOf(QStringView name);
ConsentKind kindOf(ConsentPurpose service);

/// Who is given the data.
enum class ConsentRecipient { Bank, Hospital, School };
ConsentRecipient recipientOf(ConsentPurpose service);

/// Whether the words of the purpose tell one consent from another: another purpose, another one.
bool isByWords(ConsentPurpose service);

/// What a consent from before services were told covers: the narrowest its text can mean. Nothing
/// for medical data: it named no hospital.
std::optional<ConsentPurpose> serviceFromBefore(ConsentKind kind);

/// What somebody wants to do with a person's data.
struct ConsentUse {
    ConsentPurpose service = ConsentPurpose::Forms;
    QString recipient = {}; ///< the code of the hospital or school; empty: the bank itself
    QString purpose = {}; ///< in words; counts where isByWords() only

    friend bool operator==(const ConsentUse&, const ConsentUse&) = default;
};

/// One consent, as it was given; a withdrawal is noted at it and takes nothing of it away.
struct Consent {
    QUuid operation; ///< that recorded it
    ConsentKind kind = ConsentKind::Health;
    QString purpose; ///< what for, in the words that were signed
    QString text; ///< the version of the text: "2026-01"
    QString guardian; ///< who gave it for a child, masked; empty: the person
    QDateTime at; ///< UTC
    QDate until = {}; ///< the last day; invalid: until it is withdrawn
    QUuid withdrawnBy = {}; ///< the operation; null: it was not
    QDateTime withdrawnAt = {}; ///< UTC
    std::optional<ConsentPurpose> service = {}; ///< nothing: it opens nothing, see above
    QString recipient = {}; ///< the code of the hospital or school
    QUuid guardianLink = {}; ///< the operation of the link to the guardian who gave it

    /// What it is for; nothing when it does not say.
    std::optional<ConsentUse> use() const;

    /// Whether one may act upon it on a day.
    bool stands(const QDate& day) const;

    friend bool operator==(const Consent&, const Consent&) = default;
};

/// Below this age a guardian speaks for a person (PIPL §31).
constexpr int consentAge = 14;

/// What somebody of that age entered (nothing: it is not known), trimmed; an Input error with the
/// name of the field ("kind", "recipient", "purpose", "text", "guardian", "until") as detail: a
/// purpose and a text are always needed, a service of the kind, its recipient, a guardian for a
/// child and for the kind that is a child's, an end is not before the day.
Result<Consent> checkConsent(
    const Consent& entered, const std::optional<int>& age, const QDate& day);

/// The one that stands for a use on a day; nothing when none does. Another service, hospital or
/// school is another consent.
const Consent* standingConsent(
    const QList<Consent>& consents, const ConsentUse& use, const QDate& day);

/// Notes a withdrawal; false when there is no such consent, or it was withdrawn already.
bool noteWithdrawal(
    QList<Consent>& consents, const QUuid& consent, const QUuid& operation, const QDateTime& at);

} // namespace hui
