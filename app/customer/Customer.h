// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/DataClass.h"
#include "app/customer/Certificate.h"
#include "app/customer/Consent.h"
#include "app/customer/CustomerLink.h"
#include "app/customer/CustomerTag.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QUuid>

namespace hui {

/// What is known of a person beside the certificates: the basics of customer due diligence and how
/// to reach them.
enum class CustomerField {
    Name,
    Sex, ///< "M" or "F"
    Birth, ///< "1979-06-12"
    Nationality, ///< alpha-3
    Occupation,
    Phone,
    Address,
    Email,
    Tier, ///< "金卡"; the branch's own word, and no mark of a person
    RiskGrade, ///< "C1" to "C5": how much risk suits them (适当性), as they were last assessed
    Manager, ///< 客户经理: whom of the bank they know
    ValidUntil, ///< until when a document is valid: no field, but may be in conflict (endText())
};

/// Those that a record has: all but ValidUntil.
QList<CustomerField> customerFields();

/// "C1" (保守型) to "C5" (进取型), as investors are graded (投资者适当性).
QStringList riskGrades();

/// "name": as stored and on the wire.
QString nameOf(CustomerField field);
std::optional<CustomerField> customerFieldOf(QStringView name);

/// How much a field tells; none is of the class C3, which is never kept.
DataClass classOf(CustomerField field);

/// A value as it is shown unless asked for: by its class and kind.
QString masked(CustomerField field, const QString& value);

/// What was typed, normalised; an Input error, with the name of the field as detail, when it
/// cannot be. Empty is good for every field but the name.
Result<QString> parseField(CustomerField field, const QString& typed, const QDate& today);

/// A value, and the operation that set it.
struct FieldValue {
    QString value;
    QUuid setBy; ///< null: never set

    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

/// A value that was entered without knowing of a change that came first: the record keeps the
/// other one until somebody decides.
struct FieldConflict {
    QUuid operation; ///< that brought it
    CustomerField field = CustomerField::Name;
    QString value;
    QDateTime at; ///< UTC; when it was entered

    friend bool operator==(const FieldConflict&, const FieldConflict&) = default;
};

/// The one record of a person, across all services.
struct Customer {
    QUuid id; ///< the operation that created it
    QList<Certificate> certificates;
    QMap<CustomerField, FieldValue> fields; ///< those that are not empty
    QList<FieldConflict> conflicts;
    QDateTime createdAt; ///< UTC
    QList<Consent> consents = {}; ///< oldest first, also those that were withdrawn
    QList<CustomerLink> links = {}; ///< oldest first, also those that have ended
    QList<CustomerTag> tags = {}; ///< by tag, also those that were taken away
    /// The day on which the platform forgets the person, who asked for it: when the law has it kept
    /// no longer. Invalid: nobody asked.
    QDate eraseOn = {};

    QString value(CustomerField field) const { return fields.value(field).value; }

    friend bool operator==(const Customer&, const Customer&) = default;
};

/// Gives a person a document they have now, and ends one of theirs that it replaces on the day
/// before: its number finds the person still. One of the same number takes the new end. False when
/// nothing is otherwise, or what is replaced is not theirs.
bool putCertificate(Customer& customer, const Certificate& certificate,
    const std::optional<Certificate>& replaces, const QDate& day);

/// Full years from a birth to a day.
int yearsBetween(const QDate& birth, const QDate& day);

/// Full years on a day, by birthOf(); nothing when the birth is not known.
std::optional<int> ageOf(const Customer& customer, const QDate& day);

/// What was entered for a person, as checkConsent() has it; a guardian who gave it is one by a link
/// of the record that stands on the day, else an Input error about "guardian". What a guardian gave
/// for a child is over when the child is 14, see lastDayOfChild().
Result<Consent> consentOf(const Customer& customer, const Consent& entered, const QDate& day);

/// The last day on which a guardian's consent of that moment can stand: the one before the person
/// is 14 and consents by themselves (PIPL §31). Invalid: no guardian gave it, or not for a child.
QDate lastDayOfChild(const Customer& customer, const Consent& consent);

/// Ends such a consent on that day when it would go on. Held whenever a record is read, so that
/// none that was given before says otherwise.
void endWithChildhood(const Customer& customer, Consent& consent);

/// Whether the person is under 14 on a day and no guardian's consent stands (PIPL §31): then their
/// data may be kept, and put to no use.
bool lacksGuardian(const Customer& customer, const QDate& day);

} // namespace hui
