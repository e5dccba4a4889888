// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// bench-payments <empty folder>: a payment recorded on this disk (rules, journal, envelope, chain,
/// audit trail, till, mirror) beside the least that is durable, one row through Qt SQL under the
/// same settings; then the check of the last 1,000 entries beside hashing what they hold.

#include "app/store/ChainVerifier.h"
#include "app/store/HashChain.h"
#include "app/store/Store.h"
#include "tests/bench/Timing.h"
#include "tests/modules/billpay/BillpayScene.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSqlError>

using namespace hui;
using namespace hui::billpay;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20;
constexpr int paymentsARound = 60;
constexpr int checks = 11;
constexpr qint64 rowsChecked = 1000;

const QStringList settings{
    QStringLiteral("locking_mode = EXCLUSIVE"),
    QStringLiteral("journal_mode = WAL"),
    QStringLiteral("synchronous = FULL"),
    QStringLiteral("fullfsync = 1"),
    QStringLiteral("checkpoint_fullfsync = 1"),
    QStringLiteral("foreign_keys = ON"),
    QStringLiteral("recursive_triggers = ON"),
    QStringLiteral("trusted_schema = OFF"),
    QStringLiteral("cell_size_check = ON"),
    QStringLiteral("mmap_size = 0"),
    QStringLiteral("temp_store = MEMORY"),
    QStringLiteral("wal_autocheckpoint = 400"),
};

/// SQLite as it comes, through Qt SQL.
class RawRows {
public:
    explicit RawRows(const QString& file)
        : m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw")))
        , m_insert(open(file))
    {
        HUI_ASSERT(m_insert.prepare(QStringLiteral("INSERT INTO row(body) VALUES (?)")));
    }

    void add()
    {
        m_insert.bindValue(0, m_body);
        HUI_ASSERT(m_insert.exec());
    }

private:
    QSqlQuery open(const QString& file)
    {
        m_connection.setDatabaseName(file);
        HUI_ASSERT(m_connection.open());
        for (const QString& setting : settings)
            HUI_ASSERT(m_connection.exec(QStringLiteral("PRAGMA ") + setting).isActive());
        m_connection.exec(QStringLiteral("CREATE TABLE row(id INTEGER PRIMARY KEY, body BLOB)"));
        return QSqlQuery(m_connection);
    }

    QSqlDatabase m_connection;
    const QByteArray m_body = QByteArray(400, 'b');
    QSqlQuery m_insert;
};

std::unique_ptr<Database> openDesk(const QString& folder)
{
    auto opened = openJournal({.file = QDir(folder).filePath(QStringLiteral("journal.db")),
        .migrations = tillMigrations() + catalogueMigrations() + billpay::billpayMigrations(),
        .secret = QByteArray(32, 's'),
        .cost = {.memoryKiB = 8, .passes = 1, .lanes = 1}});
    HUI_ASSERT(opened.has_value());
    Database& database = **opened;
    HUI_ASSERT(openTill(database, testkit::opening()).has_value());
    CatalogueRepository catalogue(database);
    HUI_ASSERT(catalogue.apply(u"biller"_s, u"w1"_s, testkit::billerValue(u"w1"_s)).has_value());
    HUI_ASSERT(catalogue.apply(u"policy"_s, u"desk"_s, testkit::policyValue()).has_value());
    return *std::move(opened);
}

/// 1.00 of one account; each payment is another account's.
PayBill payment(int number)
{
    PayBill made = testkit::paying();
    made.account = QString::number(3'205'000'001LL + number);
    made.bills = {testkit::owed(QStringLiteral("2026-01"), 100)};
    made.cashIn = testkit::pieces({{"CNY-100", 1}});
    made.cashOut = {};
    return made;
}

/// What the chains of the last entries hold, read before the clock runs.
QList<ChainLink> linksOf(Database& database)
{
    QList<ChainLink> links;
    const auto read = [&](const QString& sql, const char* tag) {
        auto rows = database.run(sql, {rowsChecked});
        HUI_ASSERT(rows.has_value());
        while (rows->next()) {
            QVariantList meta;
            for (int column = 4; column < rows->record().count(); ++column)
                meta += rows->value(column);
            links.append({tag, rows->value(0).toByteArray(), rows->value(1).toLongLong(),
                rows->value(2).toByteArray(), rows->value(3).toByteArray(), meta});
        }
    };
    read(QStringLiteral("SELECT prev_hash, device_seq, op_id, body, kind, operator, branch, till,"
                        " business_date, amount_minor, currency, depends_on, at_utc, key_ver, fp,"
                        " wall_utc, mono_ms, boot_id, srv_offset_ms FROM journal"
                        " ORDER BY device_seq DESC LIMIT ?"),
        "HDJ1");
    read(QStringLiteral("SELECT prev_hash, seq, NULL, detail, wall_utc, operator, event, outcome"
                        " FROM audit ORDER BY seq DESC LIMIT ?"),
        "HDA1");
    return links;
}

QByteArray bytesOf(const ChainLink& link)
{
    return link.previous + link.id + link.content + canonical(link.meta);
}

void measurePayments(Database& database, const QString& folder)
{
    RawRows rows(QDir(folder).filePath(QStringLiteral("raw.db")));
    bench::Timing raw;
    bench::Timing paid;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < paymentsARound; ++i)
            raw.measure([&] { rows.add(); });
        for (int i = 0; i < paymentsARound; ++i) {
            const PayBill request = payment(round * paymentsARound + i);
            paid.measure([&] { HUI_ASSERT(payBill(database, request).has_value()); });
        }
    }
    bench::print({{u"raw"_s, raw.toJson()}, {u"payment"_s, paid.toJson()}});
}

void measureChain(Database& database)
{
    QByteArrayList bytes;
    for (const ChainLink& link : linksOf(database))
        bytes.append(bytesOf(link));
    bench::Timing verified;
    bench::Timing hashed;
    qint64 size = 0;
    for (int i = 0; i < checks; ++i) {
        verified.measure([&] {
            const auto report = ChainVerifier(database).verifyLast(rowsChecked);
            HUI_ASSERT(report.has_value() && !report->fault);
        });
        hashed.measure([&] {
            for (const QByteArray& each : bytes)
                size += QCryptographicHash::hash(each, QCryptographicHash::Sha256).size()
                    + each.size();
        });
    }
    bench::print({{u"verify"_s, verified.toJson()}, {u"sha256"_s, hashed.toJson()},
        {u"bytes"_s, size / checks}});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString folder = QCoreApplication::arguments().at(1);
    const std::unique_ptr<Database> database = openDesk(folder);
    measurePayments(*database, folder);
    measureChain(*database);
    return 0;
}
