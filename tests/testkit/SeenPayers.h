// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayPolicyRepository.h"
#include "app/catalogue/PayWay.h"

#include <functional>

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

/// For whom somebody else came, seen on their card, too.
inline Payer seenWithAgent()
{
    Payer payer = seenResident();
    payer.agentName = QStringLiteral("李样安");
    payer.agentDocumentKind = QStringLiteral("resident_id");
    payer.agentDocumentNumber = QStringLiteral("320508199003071255");
    payer.agentValidUntil = QDate(2035, 1, 1); // nobody of 36 has one for good
    return payer;
}

/// What a use case is asked with, the field it refuses and the code of the platform; nothing: they
/// take it.
struct PayerCase {
    const char* row;
    Payer payer;
    QString fault;
    QString code = {};
};

/// Every way in which who came for a payer can be wrong.
inline QList<PayerCase> agentCases()
{
    QList<PayerCase> cases;
    const auto add = [&cases](const char* row, const char* fault,
                         const std::function<void(Payer&)>& change) {
        Payer payer = seenWithAgent();
        change(payer);
        const QString field = QLatin1StringView(fault);
        const bool isExpired = field == QStringLiteral("agent_expired");
        cases.append({row, payer, field, isExpired ? field : QStringLiteral("payer_missing")});
    };
    add("no name of the agent", "agent_name", [](Payer& p) { p.agentName.clear(); });
    add("too long a name of the agent", "agent_name",
        [](Payer& p) { p.agentName = QString(65, u'李'); });
    add("no number of the agent", "agent_document_no",
        [](Payer& p) { p.agentDocumentNumber.clear(); });
    add("a wrong number of the agent", "agent_document_no",
        [](Payer& p) { p.agentDocumentNumber = QStringLiteral("320508199003071256"); });
    add("the payer's document for the agent", "agent_document_no", [](Payer& p) {
        p.agentDocumentNumber = p.documentNumber;
        p.agentValidUntil = {};
    });
    add("no kind of document of the agent", "agent_document_kind",
        [](Payer& p) { p.agentDocumentKind.clear(); }); // though its end was told
    add("another kind of document of the agent", "agent_document_kind",
        [](Payer& p) { p.agentDocumentKind = QStringLiteral("other"); });
    add("a passport of nobody of the agent", "agent_country", [](Payer& p) {
        p.agentDocumentKind = QStringLiteral("passport");
        p.agentDocumentNumber = QStringLiteral("L898902C3");
    });
    add("a document of the agent that has run out", "agent_expired",
        [](Payer& p) { p.agentValidUntil = QDate(2020, 1, 1); });
    add("a long-term card of the agent at 36", "agent_valid_until",
        [](Payer& p) { p.agentValidUntil = {}; });
    return cases;
}

/// Every way in which the basics of a payer, or who came for them, can be wrong, and the right one
/// at the end.
inline QList<PayerCase> payerCases()
{
    const auto wrong = [](const char* row, const QString& basic, const QString& told = {}) {
        return PayerCase{row, seenResidentBut(basic, told), basic, QStringLiteral("payer_missing")};
    };
    const QString sex = QStringLiteral("sex");
    const QString nationality = QStringLiteral("nationality");
    const QString phone = QStringLiteral("phone");
    QList<PayerCase> cases{wrong("no sex", sex), wrong("no nationality", nationality),
        wrong("no occupation", QStringLiteral("occupation")), wrong("no phone", phone),
        wrong("no address", QStringLiteral("address")),
        wrong("another sex than the number's", sex, QStringLiteral("F")),
        wrong("another nationality than a resident's", nationality, QStringLiteral("USA")),
        wrong("no phone number", phone, QStringLiteral("12"))};
    cases << agentCases() << PayerCase{"all of them", seenResident(), {}, {}};
    return cases;
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
