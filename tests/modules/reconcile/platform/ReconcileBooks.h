// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/IdText.h"
#include "app/server/BookHeld.h"
#include "app/server/Inbox.h"
#include "app/settlement/BookedDayWire.h"
#include "modules/reconcile/platform/DayFile.h"
#include "tests/testkit/SignedOperation.h"

#include <QTest>

namespace hui::testkit {

inline const QDate day(2026, 3, 18);

inline server::UploadedOperation uploaded(qint64 sequence, qint64 fen)
{
    server::UploadedOperation made;
    made.id = operationId();
    made.kind = u"billpay.pay"_s;
    made.deviceId = sampleCaller().deviceId;
    made.deviceSequence = sequence;
    made.branch = sampleCaller().branch;
    made.till = u"03"_s;
    made.operatorId = u"0217"_s;
    made.businessDate = day;
    made.at = FixedClock().nowUtc();
    made.amount = Money::fen(fen);
    return made;
}

/// A platform whose inbox is filled by hand.
class Books {
public:
    explicit Books(const QString& kind)
        : m_platform(kind,
              {u":/schema/platform/reconcile/001_reconcile.sql"_s,
                  u":/schema/platform/reconcile/002_item.sql"_s,
                  u":/schema/platform/reconcile/003_case_answer.sql"_s,
                  u":/schema/platform/reconcile/004_open_theirs.sql"_s})
    {
    }

    Database& database() { return m_platform.database(); }
    Platform& platform() { return m_platform; }

    void take(const server::UploadedOperation& operation,
        server::OperationOutcome::Status status = server::OperationOutcome::Status::Accepted)
    {
        server::Inbox inbox(database());
        QVERIFY(inbox.take({operation, {}, QByteArray(32, 'f')}, operation.at).value().has_value());
        server::OperationOutcome outcome;
        outcome.status = status;
        if (status != server::OperationOutcome::Status::Pending)
            QVERIFY(inbox.finish(operation.id, outcome, operation.at));
    }

    server::Response ask(const QString& query)
    {
        server::Request request = m_platform.request("GET", u"/v1/branch/reconciliation"_s);
        request.query = QUrlQuery(query);
        return reconcile::dayFile()(m_platform.context(), request);
    }

    /// All pages.
    BookedDay file()
    {
        BookedDay whole;
        qint64 next = 0;
        do {
            const auto page = bookedPageFromJson(ask(u"date=2026-03-18&after=%1"_s.arg(next)).body);
            HUI_ASSERT(page && append(whole, *page));
            next = page->next;
        } while (next > 0);
        return whole;
    }

    server::OperationOutcome book(
        const server::OperationKind& kind, const server::UploadedOperation& operation)
    {
        return *database().transaction(
            [&] { return server::bookHeld(m_platform.context(), kind, operation); });
    }

private:
    Platform m_platform;
};

} // namespace hui::testkit
