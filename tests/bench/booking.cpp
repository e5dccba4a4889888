// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// bench-booking <platform database file> <folder of its keys> <business date> <count>: the route
/// that takes uploads, called in the process, in batches of 50 as a desk sends them: no TLS, no
/// HTTP, no signatures.

#include "app/core/JsonReader.h"
#include "app/server/FieldKeySlots.h"
#include "app/server/Inbox.h"
#include "app/server/OperationEndpoints.h"
#include "app/server/PkiFolder.h"
#include "app/server/Router.h"
#include "app/server/Signature.h"
#include "app/store/Database.h"
#include "modules/cash/platform/TillOperations.h"
#include "tests/bench/BenchOperations.h"
#include "tests/bench/Timing.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

constexpr int batchItems = 50;
const QString device = u"SZ-QYL-02"_s;

QJsonObject toJson(const Operation& operation, qint64 sequence)
{
    return {{u"op_id"_s, operation.id.toString(QUuid::WithoutBraces)}, {u"device_seq"_s, sequence},
        {u"kind"_s, operation.kind}, {u"operator"_s, operation.shift.operatorId},
        {u"branch"_s, operation.shift.branch}, {u"till"_s, operation.shift.till},
        {u"business_date"_s, operation.shift.businessDate.toString(Qt::ISODate)},
        {u"at"_s, timestampToJson(operation.at)}, {u"body"_s, operation.body}};
}

server::Request batch(const QJsonArray& items, const Clock& clock, Random& random)
{
    server::Request request;
    request.method = "POST";
    request.path = u"/v1/operations:batch"_s;
    request.body = {{u"items"_s, items}};
    request.key = newOperationId(clock, random);
    request.caller = {device, u"0512-08"_s, {}};
    request.receivedAt = clock.nowUtc();
    return request;
}

int accepted(const server::Response& response)
{
    const QJsonArray items = response.body.value(u"items"_s).toArray();
    return static_cast<int>(std::count_if(items.begin(), items.end(),
        [](const auto& item) { return item[u"status"_s].toString() == u"accepted"; }));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5)
        return 2;
    const auto database = Database::openServer(u"sqlite:"_s + words.at(1));
    HUI_ASSERT(database.has_value());
    const SystemClock clock;
    SystemRandom random;
    server::Context context{**database, clock, random};
    const auto pki = server::PkiFolder::open(words.at(2), {}, clock.nowUtc());
    HUI_ASSERT(pki.has_value());
    const auto opened = server::openFieldKeys(context, {pki->fieldSecret, {}});
    HUI_ASSERT(opened.has_value());
    server::Router router;
    const auto key = server::SigningKey::generate();
    HUI_ASSERT(key.has_value());
    server::addOperationRoutes(router, {cash::lockOperation(), cash::unlockOperation()}, *key);
    qint64 sequence = server::Inbox(**database).watermark(device).value_or(0);
    const QDate day = QDate::fromString(words.at(3), Qt::ISODate);
    const int count = words.at(4).toInt();
    bench::Timing timing;
    for (int from = 0; from < count; from += batchItems) {
        QJsonArray items;
        for (int i = from; i < from + batchItems; ++i)
            items.append(toJson(bench::lockOrUnlock(i, day, clock, random), ++sequence));
        const server::Request request = batch(items, clock, random);
        int booked = 0;
        timing.measure([&] { booked = accepted(router.route(context, request)); });
        if (booked != batchItems)
            return 1;
    }
    bench::print(
        {{u"items"_s, count}, {u"per_second"_s, bench::perSecond(count, timing.totalNs())}});
    return 0;
}
