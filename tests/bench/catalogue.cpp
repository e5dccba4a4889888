// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// bench-catalogue <folder> <billers>: a desk takes a whole version of so many billers, then
/// another in which all of them differ, then deltas of ten; it searches as someone types and reads
/// the terms of one. Beside it the least that does the same with the same data: rows of id, name
/// and JSON in a bare table, parsed by Qt. What a teller waits for at worst is the longest of the
/// transactions in which a version comes.

#include "app/catalogue/CataloguePreparation.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/CatalogueVersionRepository.h"
#include "app/catalogue/ReceiveCatalogue.h"
#include "app/core/StrictJson.h"
#include "modules/openplatform/platform/CatalogueContent.h"
#include "tests/bench/Timing.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QCoreApplication>

using namespace hui;
using namespace hui::openplatform;
using namespace Qt::StringLiterals;

namespace {

constexpr int deltas = 50;
constexpr int deltaItems = 10;
constexpr int searches = 40; // of each expression
constexpr int shown = 20; // rows of a list
constexpr int pageEntries = 500; // as the platform hands them out
constexpr qint64 partMs = 6; // as a desk stores them
const QDate day(2026, 3, 18);

bool isSigned(const QByteArray&, const QByteArray&)
{
    return true;
}

/// Of so many billers: whole cities while there are enough of them, then more of each kind.
CatalogueContent contentFor(int billers)
{
    constexpr int kinds = 10; // those that every city has
    SampleWish wish{.day = day};
    if (billers < 663 * kinds)
        wish.cities = qMax(1, billers / kinds);
    else
        wish.perKind = qMax(1, billers / (663 * kinds));
    return contentOf(sampleCatalogue(wish));
}

QJsonObject manifestOf(const CatalogueContent& content, qint64 version)
{
    const QList<CatalogueEntry> entries = entriesOf(content);
    return manifestToJson(
        {version, rootOf(entries), entries.size(), QDateTime(day, {}, Qt::UTC), "x"});
}

QMap<QString, QJsonObject> parsed(const QMap<QString, QString>& texts)
{
    QMap<QString, QJsonObject> values;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        values.insert(text.key(), QJsonDocument::fromJson(text->toUtf8()).object());
    return values;
}

/// What a page of changes holds, by stream and key.
using Page = QMap<QString, QMap<QString, QJsonObject>>;

Page parsed(const CatalogueContent& content)
{
    Page page;
    for (auto stream = content.cbegin(); stream != content.cend(); ++stream)
        page.insert(stream.key(), parsed(stream.value()));
    return page;
}

/// The same catalogue with another text in every biller.
CatalogueContent renamed(CatalogueContent content)
{
    for (QString& text : content[u"biller"_s]) {
        QJsonObject value = QJsonDocument::fromJson(text.toUtf8()).object();
        value.insert(u"pause_text"_s, u"again"_s);
        text = QString::fromUtf8(canonicalJson(value));
    }
    return content;
}

/// How long the transactions were in which a version came: somebody else's work waits for one.
QJsonObject waits(const bench::Timing& transactions)
{
    return {{u"p50_us"_s, transactions.percentileNs(50) / 1000},
        {u"p99_us"_s, transactions.percentileNs(99) / 1000},
        {u"longest_us"_s, transactions.percentileNs(100) / 1000},
        {u"count"_s, transactions.count()}};
}

QList<CatalogueChange> changesOf(const Page& changed, const QJsonObject& manifest)
{
    QList<CatalogueChange> changes;
    for (auto stream = changed.cbegin(); stream != changed.cend(); ++stream)
        for (auto entry = stream->cbegin(); entry != stream->cend(); ++entry)
            changes.append({stream.key(), entry.key(), entry.value()});
    changes.append({u"catalogue"_s, u"current"_s, manifest});
    return changes;
}

/// As much of a page of changes as goes into one transaction (app/sync); gives what is left.
QList<CatalogueChange> receiveSome(Database& database, const QList<CatalogueChange>& changes)
{
    qsizetype taken = 0;
    HUI_ASSERT(database.transaction([&]() -> Result<Done> {
        QElapsedTimer time;
        time.start();
        do {
            if (const auto done = receiveCatalogue(database, changes.at(taken++), isSigned); !done)
                return done;
        } while (taken < changes.size() && time.elapsed() < partMs);
        return Done{};
    }));
    return changes.mid(taken);
}

void receive(Database& database, QList<CatalogueChange> changes)
{
    while (!changes.isEmpty())
        changes = receiveSome(database, changes);
}

/// A whole version as a desk takes it: page by page, then step by step.
bench::Timing load(Database& database, const Page& whole, const QJsonObject& manifest)
{
    bench::Timing timing;
    const QList<CatalogueChange> changes = changesOf(whole, manifest);
    for (qsizetype from = 0; from < changes.size(); from += pageEntries)
        for (auto page = changes.mid(from, pageEntries); !page.isEmpty();)
            timing.measure([&] { page = receiveSome(database, page); });
    CataloguePreparation preparation;
    for (bool more = true; more;)
        timing.measure([&] { more = preparation.step(database).value(); });
    HUI_ASSERT(CatalogueVersionRepository(database).current().value()->version
        == manifest.value(u"version").toInteger());
    return timing;
}

/// The bare table beside it.
class Raw {
public:
    explicit Raw(const QString& file)
        : m_database(testkit::fileDatabase(file))
    {
        run(u"CREATE TABLE raw(id TEXT PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL)"_s);
        run(u"CREATE INDEX raw_name ON raw(name)"_s);
    }

    void put(const QMap<QString, QJsonObject>& values)
    {
        HUI_ASSERT(m_database->transaction([&]() -> Result<Done> {
            for (auto value = values.cbegin(); value != values.cend(); ++value)
                run(u"INSERT INTO raw(id, name, value) VALUES (?, ?, ?)"
                    " ON CONFLICT(id) DO UPDATE SET value = excluded.value"_s,
                    {value.key(), value->value(u"name"_s),
                        QString::fromUtf8(QJsonDocument(*value).toJson(QJsonDocument::Compact))});
            return Done{};
        }));
    }

    /// The names that begin so, their values parsed.
    qsizetype beginningWith(const QString& begin)
    {
        return parsed(run(u"SELECT value FROM raw WHERE name >= ? AND name < ? LIMIT ?"_s,
            {begin, begin + QChar(0xffff), shown}));
    }

    qsizetype byId(const QString& id)
    {
        return parsed(run(u"SELECT value FROM raw WHERE id = ?"_s, {id}));
    }

private:
    Query run(const QString& sql, const QVariantList& values = {})
    {
        auto done = m_database->run(sql, values);
        HUI_ASSERT(done);
        return *std::move(done);
    }

    static qsizetype parsed(Query rows)
    {
        qsizetype fields = 0;
        while (rows.next())
            fields += QJsonDocument::fromJson(rows.value(0).toString().toUtf8()).object().size();
        return fields;
    }

    std::unique_ptr<Database> m_database;
};

QJsonObject measureDeltas(Database& database, Raw& raw, CatalogueContent content)
{
    bench::Timing ours;
    bench::Timing bare;
    QStringList ids = content.value(u"biller"_s).keys();
    for (int i = 0; i < deltas; ++i) {
        Page changed;
        for (int item = 0; item < deltaItems; ++item) {
            const QString id = ids.at((i * 37 + item * 101) % ids.size());
            const QByteArray before = content.value(u"biller"_s).value(id).toUtf8();
            QJsonObject value = QJsonDocument::fromJson(before).object();
            value.insert(u"pause_text"_s, u"%1"_s.arg(i));
            content[u"biller"_s].insert(id, QString::fromUtf8(canonicalJson(value)));
            changed[u"biller"_s].insert(id, value);
        }
        const auto changes = changesOf(changed, manifestOf(content, 3 + i));
        ours.measure([&] { receive(database, changes); });
        bare.measure([&] { raw.put(changed.value(u"biller"_s)); });
    }
    HUI_ASSERT(CatalogueVersionRepository(database).current().value()->version == 2 + deltas);
    return {{u"ours"_s, ours.toJson()}, {u"raw"_s, bare.toJson()}};
}

QJsonObject measureSearch(Database& database, Raw& raw)
{
    const CatalogueRepository catalogue(database);
    bench::Timing ours;
    bench::Timing bare;
    for (int i = 0; i < searches; ++i)
        for (const QString& typed : {u"s"_s, u"sz"_s, u"szs gs"_s, u"石家庄"_s, u"水费 sjz"_s,
                 u"gongshui shijiazhuang"_s, u"中心 tianjin dian"_s, u"130100-gas"_s, u"nothing"_s})
            ours.measure([&] { HUI_ASSERT(catalogue.find(typed, {}, shown)); });
    for (int i = 0; i < searches; ++i)
        for (const QString& begin : {u"石"_s, u"石家庄"_s, u"天津市"_s, u"北"_s, u"秦皇岛市供"_s})
            bare.measure([&] { raw.beginningWith(begin); });
    return {{u"ours"_s, ours.toJson()}, {u"raw"_s, bare.toJson()}};
}

QJsonObject measureForm(Database& database, Raw& raw, const QStringList& ids)
{
    const CatalogueRepository catalogue(database);
    bench::Timing ours;
    bench::Timing bare;
    for (int i = 0; i < 400; ++i) {
        const QString id = ids.at(i * 53 % ids.size());
        ours.measure([&] { HUI_ASSERT(catalogue.byId(id).value().has_value()); });
        bare.measure([&] { raw.byId(id); });
    }
    return {{u"ours"_s, ours.toJson()}, {u"raw"_s, bare.toJson()}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    CatalogueContent content = contentFor(words.at(2).toInt());
    const auto database = testkit::fileDatabase(words.at(1) + u"/desk.db"_s, catalogueMigrations());
    Raw raw(words.at(1) + u"/raw.db"_s);
    bench::Timing bare;
    const Page whole = parsed(content);
    const bench::Timing loaded = load(*database, whole, manifestOf(content, 1));
    bare.measure([&] {
        for (const auto& values : whole)
            raw.put(values);
    });
    content = renamed(content);
    const bench::Timing again = load(*database, parsed(content), manifestOf(content, 2));
    const QStringList ids = content.value(u"biller"_s).keys();
    const QJsonObject search = measureSearch(*database, raw);
    const QJsonObject form = measureForm(*database, raw, ids);
    bench::print({{u"billers"_s, ids.size()}, {u"load_ms"_s, loaded.totalNs() / 1'000'000},
        {u"wait"_s, waits(loaded)}, {u"wait_again"_s, waits(again)},
        {u"again_ms"_s, again.totalNs() / 1'000'000},
        {u"raw_load_ms"_s, bare.totalNs() / 1'000'000}, {u"search"_s, search}, {u"form"_s, form},
        {u"delta"_s, measureDeltas(*database, raw, content)}});
    return 0;
}
