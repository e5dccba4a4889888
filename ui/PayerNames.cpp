// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PayerNames.h"

#include "app/core/Async.h"
#include "app/customer/NamedAsRecord.h"
#include "app/store/Store.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// Of the names and the documents beside them alone.
QJsonObject namesIn(const QJsonObject& payer)
{
    QJsonObject names;
    for (const QString& prefix : {QString(), u"agent_"_s})
        for (const QString& key : {u"name"_s, u"document_kind"_s, u"document_no"_s, u"country"_s})
            names.insert(prefix + key, payer.value(prefix + key));
    return names;
}

} // namespace

PayerNames::PayerNames(const Services& services, QObject* card)
    : QObject(card)
    , m_services(services)
{
}

void PayerNames::ask(const QJsonObject& payer)
{
    const QJsonObject names = namesIn(payer);
    if (names == m_asked)
        return;
    forget();
    m_asked = names;
    const auto check = [names, day = m_services.shift.businessDate](
                           Database& database) { return checkNames(database, names, day); };
    whenDone(m_services.store.run(check), this,
        [this, question = m_questions](const Result<Done>& same) {
            if (question != m_questions || same || same.error().kind != Error::Kind::Input)
                return; // a desk that cannot read says so when it is to pay
            m_fault = same.error();
            Q_EMIT differs(*m_fault);
        });
}

void PayerNames::forget()
{
    ++m_questions;
    m_asked = {};
    m_fault.reset();
}

} // namespace hui
