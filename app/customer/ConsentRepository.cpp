// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ConsentRepository.h"

#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// An empty text for none, never a null one, which SQL takes for NULL.
QString idColumn(const QUuid& id)
{
    return id.isNull() ? u""_s : id.toString(QUuid::WithoutBraces);
}

QString momentColumn(const QDateTime& at)
{
    return at.isValid() ? timestampToJson(at) : u""_s;
}

} // namespace

Result<QList<Consent>> ConsentRepository::of(const QUuid& customer) const
{
    const QString id = idColumn(customer);
    auto row = m_database.run(
        u"SELECT operation, kind, purpose, text_version, guardian, at, valid_until, withdrawn_by,"
        " withdrawn_at, service, recipient, guardian_link FROM customer_consent WHERE customer = ?"
        " ORDER BY at, operation"_s,
        {id});
    if (!row)
        return std::unexpected(row.error());
    QList<Consent> consents;
    while (row->next()) {
        const QString operation = row->value(0).toString();
        const auto kind = consentKindOf(row->value(1).toString());
        if (!kind)
            continue; // of a later version of this program
        ClosedRow closed(m_database, "customer_consent", id + u'/' + operation);
        consents.append({QUuid::fromString(operation), *kind, closed.open("purpose", row->value(2)),
            row->value(3).toString(), closed.open("guardian", row->value(4)),
            momentIn(row->value(5)), QDate::fromString(row->value(6).toString(), Qt::ISODate),
            QUuid::fromString(row->value(7).toString()), momentIn(row->value(8)),
            consentServiceOf(row->value(9).toString()), closed.open("recipient", row->value(10)),
            QUuid::fromString(row->value(11).toString())});
        if (const Result<Done> opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
    }
    return consents;
}

Result<Done> ConsentRepository::add(const QUuid& customer, const QList<Consent>& consents)
{
    const QString id = idColumn(customer);
    for (const Consent& consent : consents)
        if (const Result<Done> added = add(id, consent); !added)
            return added;
    return Done{};
}

Result<Done> ConsentRepository::add(const QString& customer, const Consent& consent)
{
    const QString operation = idColumn(consent.operation);
    const ClosedRow row(m_database, "customer_consent", customer + u'/' + operation);
    return done(m_database.run(
        u"INSERT INTO customer_consent(customer, operation, kind, purpose, text_version, guardian,"
        " at, valid_until, withdrawn_by, withdrawn_at, service, recipient, guardian_link)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {customer, operation, nameOf(consent.kind), row.close("purpose", consent.purpose),
            consent.text, row.close("guardian", consent.guardian), momentColumn(consent.at),
            dayColumn(consent.until), idColumn(consent.withdrawnBy),
            momentColumn(consent.withdrawnAt), consent.service ? nameOf(*consent.service) : u""_s,
            consent.recipient.isEmpty() ? u""_s : row.close("recipient", consent.recipient),
            idColumn(consent.guardianLink)}));
}

} // namespace hui
