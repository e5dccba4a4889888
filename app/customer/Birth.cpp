// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Birth.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const QString& value)
{
    return QDate::fromString(value, Qt::ISODate);
}

bool differs(const QString& said, const QString& told)
{
    return !said.isEmpty() && !told.isEmpty() && said != told;
}

Result<Done> checkFacts(const CertificateFacts& told, const QString& birth, const QString& sex)
{
    if (differs(birth, told.birth.toString(Qt::ISODate)))
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP(
                "Error", "The date of birth is not that of the certificate's number."),
            nameOf(CustomerField::Birth));
    if (differs(sex, told.sex))
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The sex is not that of the certificate's number."),
            nameOf(CustomerField::Sex));
    return Done{};
}

} // namespace

QDate birthOf(const Customer& customer, const QDate& day)
{
    return birthBy(customer.certificates, dayOf(customer.value(CustomerField::Birth)), day);
}

QDate birthOf(const Certificate& shown, const std::optional<Customer>& record, const QDate& day)
{
    if (!record)
        return toldBy(shown, day).birth;
    return birthBy(
        QList{shown} + record->certificates, dayOf(record->value(CustomerField::Birth)), day);
}

Result<Done> checkTold(const QList<Certificate>& certificates,
    const QMap<CustomerField, QString>& said, const QDate& day)
{
    for (const Certificate& each : certificates) {
        if (each.isExpired(day))
            continue;
        if (const auto checked = checkFacts(toldBy(each, day), said.value(CustomerField::Birth),
                said.value(CustomerField::Sex));
            !checked)
            return checked;
    }
    return Done{};
}

Result<Done> checkDocument(const Customer& record, const Certificate& certificate,
    const std::optional<Certificate>& replaces, const QDate& day)
{
    const CertificateFacts before = replaces ? toldBy(*replaces, day) : CertificateFacts();
    QString birth = record.value(CustomerField::Birth);
    QString sex = record.value(CustomerField::Sex);
    if (birth == before.birth.toString(Qt::ISODate))
        birth.clear();
    if (sex == before.sex)
        sex.clear();
    return checkFacts(toldBy(certificate, day), birth, sex);
}

} // namespace hui
