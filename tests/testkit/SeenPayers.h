// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayPolicyRepository.h"
#include "app/catalogue/PayWay.h"

namespace hui::testkit {

/// A resident without a record, seen on their card, with all that may be asked beside it.
inline Payer seenResident()
{
    Payer payer{QStringLiteral("陈例平"), QStringLiteral("resident_id"),
        QStringLiteral("320508197906121015"), true};
    payer.sex = QStringLiteral("M");
    payer.nationality = QStringLiteral("CHN");
    payer.occupation = QStringLiteral("工程技术人员");
    payer.phone = QStringLiteral("13800005678");
    payer.address = QStringLiteral("江苏省苏州市吴中区样例路8号");
    return payer;
}

/// The same where one of payerBasics() was told otherwise; nothing: it was not told.
inline Payer seenResidentBut(const QString& basic, const QString& told = {})
{
    Payer payer = seenResident();
    const QMap<QString, QString*> places{{QStringLiteral("sex"), &payer.sex},
        {QStringLiteral("nationality"), &payer.nationality},
        {QStringLiteral("occupation"), &payer.occupation}, {QStringLiteral("phone"), &payer.phone},
        {QStringLiteral("address"), &payer.address}};
    *places.value(basic) = told;
    return payer;
}

/// What a use case is asked with, and the field it refuses; nothing: it takes it.
struct PayerCase {
    const char* row;
    Payer payer;
    QString fault;
};

/// Every way in which the basics of a payer can be wrong, and the right one at the end.
inline QList<PayerCase> payerCases()
{
    const auto wrong = [](const char* row, const QString& basic, const QString& told = {}) {
        return PayerCase{row, seenResidentBut(basic, told), basic};
    };
    const QString sex = QStringLiteral("sex");
    const QString nationality = QStringLiteral("nationality");
    const QString phone = QStringLiteral("phone");
    return {wrong("no sex", sex), wrong("no nationality", nationality),
        wrong("no occupation", QStringLiteral("occupation")), wrong("no phone", phone),
        wrong("no address", QStringLiteral("address")),
        wrong("another sex than the number's", sex, QStringLiteral("F")),
        wrong("another nationality than a resident's", nationality, QStringLiteral("USA")),
        wrong("no phone number", phone, QStringLiteral("12")), {"all of them", seenResident(), {}}};
}

/// A bank that asks for some of them only, from a day on and from that much cash on.
inline PayPolicy askingFor(const QStringList& basics, const QDate& day, Money from)
{
    PayPolicy policy;
    policy.validFrom = day;
    policy.identifyCashFrom = from;
    policy.payerBasics = basics;
    return policy;
}

} // namespace hui::testkit
