// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// Pays lists of payments row by row and prints the operation of each row on a line of its own once
/// it is stored, until it is killed: batchdriver <folder>. Started again it goes on with the list
/// that was open. It ends with 1, which kill.py takes for a violation, when a row that was paid has
/// no payment, the money of a list does not add up or the till does not.

#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/core/Random.h"
#include "app/store/Store.h"
#include "tests/modules/billpay/BatchScene.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace hui;
using namespace hui::billpay;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAList = 40;
constexpr qint64 firstAccount = 3'205'000'000;

/// To the pipe itself, without a buffer that would die with us.
void tell(const QUuid& operation)
{
    const QByteArray line = operation.toByteArray(QUuid::WithoutBraces) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
        ::_exit(2);
}

/// A new one in every start, as a desk makes them; those of the tests repeat.
QUuid newId()
{
    static const SystemClock clock;
    static SystemRandom random;
    return newOperationId(clock, random);
}

ImportBatch importing(qint64 firstOfThese)
{
    ImportBatch made = testkit::importing(testkit::listOf(rowsAList, firstOfThese));
    made.batch = newId();
    for (QUuid& operation : made.operations)
        operation = newId();
    return made;
}

bool isFirstStart(Database& database)
{
    const auto till
        = TillRepository(database).of(testkit::shift().till, testkit::shift().businessDate);
    return till && !*till;
}

/// Whether payments and money of a list agree with its rows.
bool holds(Database& database, const Batch& batch)
{
    const auto payments = PaymentRepository(database).ofBasket(batch.id);
    return payments && payments->size() == batch.tally(BatchRowState::Paid).rows
        && testkit::adds(database);
}

/// The list that is open, or a new one with its money taken.
Result<Batch> current(Database& database)
{
    const auto open = BatchRepository(database).open(1);
    if (!open)
        return std::unexpected(open.error());
    if (!open->isEmpty() && open->first().state == BatchState::Running)
        return open->first();
    auto count = database.run(u"SELECT COUNT(*) FROM batch_row"_s);
    if (!count)
        return std::unexpected(count.error());
    count->next();
    const qint64 account = firstAccount + count->value(0).toLongLong();
    const Result<Batch> made = importBatch(database, importing(account));
    if (!made)
        return made;
    OpenBatch request = testkit::opening(made->id);
    request.cashIn = testkit::pieces({{"CNY-1000", rowsAList / 10}});
    request.cashOut = {};
    return openBatch(database, request);
}

bool payAll(Database& database, const Batch& batch)
{
    for (int from = 1;;) {
        const auto next = nextReadyRow(database, batch.id, from);
        if (!next)
            return false;
        if (!*next)
            break;
        const auto paid = payBatchRow(database, testkit::rowOf(batch.id, (*next)->number));
        if (!paid || paid->state != BatchRowState::Paid)
            return false;
        tell(paid->operation);
        from = (*next)->number + 1;
    }
    const auto closed
        = closeBatch(database, {newId(), batch.id, testkit::shift(), {}, testkit::noon});
    return closed && holds(database, *closed);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    auto opened = openJournal({.file = arguments.at(1) + u"/journal.db"_s,
        .migrations = tillMigrations() + catalogueMigrations() + billpayMigrations(),
        .secret = QByteArrayLiteral("driver"),
        .cost = {.memoryKiB = 64, .passes = 1, .lanes = 1}});
    if (!opened)
        return 1;
    Database& database = **opened;
    if (isFirstStart(database)) {
        // the till last: whoever is killed between has no till yet and enters the billers again
        testkit::addBatchBillers(database);
        if (!openTill(database, testkit::opening()))
            return 1;
    }
    for (;;) {
        const Result<Batch> batch = current(database);
        if (!batch || !holds(database, *batch) || !payAll(database, *batch))
            return 1;
    }
}
