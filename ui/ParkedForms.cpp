// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ParkedForms.h"

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/store/Store.h"
#include "ui/Module.h"

#include <utility>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// Who waits: masked words and numbers of records, as at the top of the window.
QJsonObject toJson(const ServedCustomer& customer)
{
    const auto id = [](const QUuid& one) { return one.isNull() ? QString() : idText(one); };
    return {{u"ticket"_s, customer.ticket}, {u"ticket_id"_s, id(customer.ticketId)},
        {u"name"_s, customer.name}, {u"phone"_s, customer.phone}, {u"tier"_s, customer.tier},
        {u"since"_s, customer.since.toUTC().toString(Qt::ISODateWithMs)},
        {u"record"_s, id(customer.record)}, {u"agent"_s, id(customer.agent)}};
}

ServedCustomer servedFromJson(const QJsonObject& kept)
{
    const auto text
        = [&kept](const char* key) { return kept.value(QLatin1StringView(key)).toString(); };
    ServedCustomer customer;
    customer.ticket = text("ticket");
    customer.ticketId = QUuid::fromString(text("ticket_id"));
    customer.name = text("name");
    customer.phone = text("phone");
    customer.tier = text("tier");
    customer.since = QDateTime::fromString(text("since"), Qt::ISODateWithMs);
    customer.record = QUuid::fromString(text("record"));
    customer.agent = QUuid::fromString(text("agent"));
    return customer;
}

} // namespace

ParkedForms::ParkedForms(
    Store& store, CurrentCustomer& customer, const QDate& day, Pages pages, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_customer(customer)
    , m_day(day)
    , m_pages(std::move(pages))
{
    connect(&customer, &CurrentCustomer::leaving, this, &ParkedForms::leaves);
    connect(&customer, &CurrentCustomer::came, this, &ParkedForms::comes);
    restart();
}

/// Who waits with a ticket is in the queue; the others are known to this desk alone.
void ParkedForms::restart()
{
    const auto read = [day = m_day](Database& database) -> Result<QList<ParkedForm>> {
        ParkedFormRepository parked(database);
        if (const auto ended = parked.forgetBefore(day); !ended)
            return std::unexpected(ended.error());
        return parked.waiting(day);
    };
    whenDone(m_store.run(read), this, [this](const Result<QList<ParkedForm>>& waiting) {
        if (!waiting)
            return Q_EMIT failed(waiting.error());
        QList<ServedCustomer> parked = m_customer.parked();
        if (!parked.isEmpty())
            return; // the window was opened anew, and the desk knows who waits
        for (const ParkedForm& one : *waiting)
            if (const ServedCustomer customer = servedFromJson(one.kept);
                customer.ticketId.isNull())
                parked.append(customer);
        m_customer.setParked(parked);
    });
}

void ParkedForms::leaves(const ServedCustomer& customer, CurrentCustomer::Leaving why)
{
    const QUuid visit = visitOf(customer);
    QList<ParkedForm> forms{{visit, {}, toJson(customer)}};
    const QMap<QString, PageActions*> made = m_pages.made();
    for (const auto& [module, page] : made.asKeyValueRange())
        if (const QJsonObject kept = page->putAway(); !kept.isEmpty())
            forms.append({visit, module, kept});
    if (why == CurrentCustomer::Leaving::Parked)
        keep(visit, forms);
    else
        forget(visit);
}

void ParkedForms::keep(const QUuid& visit, const QList<ParkedForm>& forms)
{
    m_unwritten.insert(visit, forms);
    const auto write = [visit, day = m_day, forms](Database& database) {
        return ParkedFormRepository(database).keep(visit, day, forms);
    };
    whenDone(m_store.run(write), this, [this, visit](const Result<Done>& written) {
        if (written)
            m_unwritten.remove(visit);
        else
            Q_EMIT failed(written.error()); // they are kept as long as the window is open
    });
}

void ParkedForms::forget(const QUuid& visit)
{
    m_unwritten.remove(visit);
    const auto write
        = [visit](Database& database) { return ParkedFormRepository(database).forget(visit); };
    whenDone(m_store.run(write), this, [this](const Result<Done>& forgotten) {
        if (!forgotten)
            Q_EMIT failed(forgotten.error());
    });
}

void ParkedForms::comes(const ServedCustomer& customer)
{
    const QUuid visit = visitOf(customer);
    if (m_unwritten.contains(visit))
        return bringBack(m_unwritten.value(visit));
    const auto read
        = [visit](Database& database) { return ParkedFormRepository(database).of(visit); };
    whenDone(m_store.run(read), this, [this, visit](const Result<QList<ParkedForm>>& forms) {
        if (!forms)
            return Q_EMIT failed(forms.error());
        const auto& here = m_customer.customer();
        if (here && visitOf(*here) == visit)
            bringBack(*forms);
    });
}

void ParkedForms::bringBack(const QList<ParkedForm>& forms)
{
    for (const ParkedForm& form : forms)
        if (PageActions* page = form.page.isEmpty() ? nullptr : m_pages.of(form.page))
            page->bringBack(form.kept);
}

} // namespace hui
