// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// bench-customers <database url> <count> <smaller count>: fills a platform's customers up to the
/// smaller count and then to the whole one, and measures at both what is typed to find one, how a
/// duplicate is found, and a bare look into the same database by a primary key. One line of JSON.

#include "app/customer/CustomerRepository.h"
#include "app/customer/Duplicates.h"
#include "app/store/Database.h"
#include "app/store/Migrations.h"
#include "tests/bench/Timing.h"
#include "tests/testkit/ManyCustomers.h"

#include <QCoreApplication>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

constexpr int inOneTransaction = 500;
constexpr int runs = 40;
constexpr int entered = 200;

/// Writes people `from` … `to` - 1, whoever is not there yet.
void fill(Database& database, int from, int to)
{
    for (int at = from; at < to; at += inOneTransaction) {
        const auto written = database.transaction([&]() -> Result<Done> {
            for (int n = at; n < qMin(to, at + inOneTransaction); ++n)
                if (const auto saved = CustomerRepository(database).save(testkit::manyCustomers(n));
                    !saved)
                    return saved;
            return Done{};
        });
        HUI_ASSERT(written.has_value());
        if (at % 50'000 == 0)
            QTextStream(stderr) << at << " customers\n";
    }
}

/// What it takes to enter a person, and one row, while a transaction is under way. Nothing stays.
void measureEntering(Database& database, int count, QJsonObject& measured)
{
    bench::Timing enter;
    bench::Timing row;
    const auto tried = database.transaction([&]() -> Result<Done> {
        for (int n = count; n < count + entered; ++n) {
            enter.measure([&] {
                HUI_ASSERT(
                    CustomerRepository(database).save(testkit::manyCustomers(n)).has_value());
            });
            row.measure([&] {
                HUI_ASSERT(database
                        .run(u"INSERT INTO tag_entry(id, value) VALUES (?, ?)"_s,
                            {QString::number(n), u"bare"_s})
                        .has_value());
            });
        }
        return failure(Error::Kind::Refused, ""); // the crowd stays as large as it was
    });
    HUI_ASSERT(!tried.has_value());
    measured.insert(u"enter"_s, enter.toJson());
    measured.insert(u"row"_s, row.toJson());
}

/// What a teller types, key by key, for people spread over all of them.
QJsonObject measure(Database& database, int count)
{
    bench::Timing bare;
    bench::Timing names;
    bench::Timing pinyin;
    bench::Timing numbers;
    bench::Timing mixed;
    bench::Timing duplicates;
    const CustomerRepository customers(database);
    const auto find = [&](bench::Timing& timing, const QString& typed) {
        timing.measure([&] { HUI_ASSERT(customers.find(typed, 20).has_value()); });
    };
    for (int run = 0; run < runs; ++run) {
        const Customer person = testkit::manyCustomers(int(qint64(count) * run / runs));
        const QString name = person.value(CustomerField::Name);
        const QString phone = person.value(CustomerField::Phone);
        bare.measure([&] {
            auto row = database.run(u"SELECT created_at FROM customer WHERE id = ?"_s,
                {person.id.toString(QUuid::WithoutBraces)});
            HUI_ASSERT(row && row->next());
        });
        find(names, name.first(2));
        find(names, name);
        for (const char* typed : {"wa", "wang", "wangw", "lim", "zhangji"})
            find(pinyin, QLatin1StringView(typed));
        find(numbers, phone.last(4));
        find(numbers, phone);
        find(numbers, person.certificates.first().number);
        find(mixed, name.first(1) + u' ' + phone.last(4));
        duplicates.measure([&] { HUI_ASSERT(duplicatesOf(database, person).has_value()); });
        const auto found = customers.find(phone, 20);
        HUI_ASSERT(found && found->size() == 1 && found->first().id == person.id);
    }
    QJsonObject measured{{u"count"_s, count}};
    for (const auto& [key, timing] : {std::pair{u"bare"_s, &bare}, std::pair{u"name"_s, &names},
             std::pair{u"pinyin"_s, &pinyin}, std::pair{u"number"_s, &numbers},
             std::pair{u"name_and_number"_s, &mixed}, std::pair{u"duplicates"_s, &duplicates}})
        measured.insert(key, timing->toJson());
    measureEntering(database, count, measured);
    return measured;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const auto database = Database::openServer(words.at(1));
    HUI_ASSERT(database.has_value());
    HUI_ASSERT(migrate(**database, customerMigrations()));
    (*database)->setFieldKeys(FieldKeys({{1, Envelope(QByteArray(32, 'f'))}}));
    const int all = words.at(2).toInt();
    const int some = words.at(3).toInt();
    fill(**database, 0, some);
    const QJsonObject small = measure(**database, some);
    fill(**database, some, all);
    bench::print({{u"small"_s, small}, {u"large"_s, measure(**database, all)}});
    return 0;
}
