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

/// Whether there is a name with a document beside it, about which anything can be told.
bool isAnyBeside(const QJsonObject& names)
{
    const auto has = [&](const QString& key) { return !names.value(key).toString().isEmpty(); };
    return (has(u"name"_s) && has(u"document_no"_s))
        || (has(u"agent_name"_s) && has(u"agent_document_no"_s));
}

} // namespace

PayerNames::PayerNames(const Services& services, const QString& form, QObject* card)
    : QObject(card)
    , m_services(services)
    , m_form(form)
{
}

/// Whether somebody has tried as many as are answered.
bool PayerNames::isSpent()
{
    const qint64 now = m_services.clock.monotonicMs();
    m_tried.removeIf([now](const QHash<QByteArray, qint64>::iterator& tried) {
        return now - tried.value() >= triesMs;
    });
    return m_tried.size() >= mostTries;
}

/// The same name beside the same document is one try, however often it is asked about, and also
/// when something else was entered before the answer came.
void PayerNames::countTry(const QByteArray& key)
{
    if (!m_tried.contains(key))
        m_tried.insert(key, m_services.clock.monotonicMs());
}

void PayerNames::refuse(const Error& fault)
{
    m_fault = fault;
    Q_EMIT differs(fault);
}

void PayerNames::ask(const QJsonObject& payer)
{
    const QJsonObject names = namesIn(payer);
    if (names == m_asked)
        return;
    forget();
    m_asked = names;
    if (isAnyBeside(names) && isSpent())
        return refuse({Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error",
                "Too many other names were tried. Call the person by their record, or wait."),
            u"name"_s});
    const QList<QByteArray> tried = m_tried.keys();
    const NameQuestion asked{m_services.shift, m_form, names, {tried.cbegin(), tried.cend()}};
    const auto check = [asked](Database& database) { return askNames(database, asked); };
    whenDone(m_services.store.run(check), this,
        [this, names, question = m_questions](const Result<Done>& same) {
            if (same || same.error().kind != Error::Kind::Input)
                return; // a desk that cannot read or note says so when it is to pay
            countTry(nameKey(names, same.error().detail));
            if (question == m_questions)
                refuse(same.error());
        });
}

void PayerNames::forget()
{
    ++m_questions;
    m_asked = {};
    m_fault.reset();
}

} // namespace hui
