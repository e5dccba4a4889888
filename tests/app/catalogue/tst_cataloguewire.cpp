// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/TermWords.h"
#include "tests/app/catalogue/CatalogueScene.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

/// A biller with something in every field, nothing of it usual.
Biller everything()
{
    Biller biller = waterWorks(u"w1"_s);
    biller.coverage = {u"320581"_s, u"320582"_s};
    biller.pauseText = u"系统升级"_s;
    BillerTerms& terms = biller.terms;
    terms.state = BillerState::Closing;
    terms.pausedFrom = QDateTime(QDate(2026, 3, 18), QTime(16, 0), Qt::UTC);
    terms.pausedTo = terms.pausedFrom.addSecs(3600);
    terms.closes = QDate(2026, 6, 30);
    terms.fetch = FetchMode::MayFetch;
    terms.secondQuery = true;
    terms.listOfBills = false;
    terms.pick = BillPick::OldestFirst;
    terms.sameDayOnly = true;
    terms.fetchGoodForSeconds = 60;
    terms.pendingAllowed = false;
    terms.pendingMaxHours = 2;
    terms.reversible = Reversible::ViaComplaint;
    terms.complaintAfterHours = 0;
    terms.subscribable = true;
    terms.invoice = InvoiceKind::Electronic;
    terms.receiptTemplate = u"water"_s;
    terms.offlineMaxAgeHours = 12;
    terms.queriesPerMinute = 3;
    terms.paymentsPerMinute = 1;
    terms.partPayment = true;
    terms.parameters.append({.key = u"season"_s,
        .label = {u"供暖季"_s, u"Season"_s},
        .kind = ParameterKind::Choice,
        .min = 0,
        .max = 9,
        .regex = u"[0-9-]+"_s,
        .rule = u"mobile_cn"_s,
        .required = false,
        .scan = ScanSource::Qr,
        .keypad = Keypad::Full,
        .mask = MaskRule::None,
        .choices = {{u"2025-2026"_s, {u"2025–2026"_s, u"2025–2026"_s}}},
        .help = {u"看缴费通知"_s, u"See the notice"_s}});
    terms.amount = {AmountRule::Kind::List, Money::fen(100), Money::fen(900), Money::fen(100),
        {Money::fen(300), Money::fen(500)}};
    terms.fees = {{Money::fen(1), Money::fen(10'000), Money::fen(50), 25, QDate(2026, 1, 1),
        QDate(2026, 12, 31), FeePayer::Bank}};
    terms.limits = {{PayChannel::Kiosk, PayMode::CustomerQr, Money::fen(1), Money::fen(500'000),
        Money::fen(900'000)}};
    terms.hours = {{CutOff::Days::Workdays, QTime(8, 30), QTime(17, 0), CutOff::Action::NextDay}};
    terms.plans = {{u"M50"_s, Money::fen(5000), {u"50 元"_s, u"50 yuan"_s}, 30, u"mobile"_s}};
    return biller;
}

/// `value` at a path of keys; a number is a place in a list.
QJsonValue with(const QJsonValue& json, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    bool isPlace = false;
    const int place = path.first().toInt(&isPlace);
    if (isPlace) {
        QJsonArray list = json.toArray();
        list.replace(place, with(list.at(place), path.sliced(1), value));
        return list;
    }
    QJsonObject object = json.toObject();
    object.insert(path.first(), with(object.value(path.first()), path.sliced(1), value));
    return object;
}

QJsonObject changed(const QString& path, const QJsonValue& value)
{
    return with(billerToJson(everything()), path.split(u'.'), value).toObject();
}

template <class E>
void eachWordReadsBack()
{
    for (const TermWord<E>& one : termWords<E>) {
        QCOMPARE(wordOf(one.value), one.word);
        QCOMPARE(int(termOf(QString(one.word), E(-1))), int(one.value));
    }
}

} // namespace

class TestCatalogueWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites()
    {
        const Biller biller = everything();
        const auto read = billerFromJson(billerToJson(biller), u"w1"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->terms == biller.terms);
        QCOMPARE(read->coverage, biller.coverage);
        QCOMPARE(read->pauseText, biller.pauseText);
        QCOMPARE(read->pinyin, biller.pinyin);
        QCOMPARE(billerToJson(*read), billerToJson(biller));
    }

    void leavesOutWhatIsUsual()
    {
        const QJsonObject terms = billerToJson(waterWorks(u"w1"_s)).value(u"terms").toObject();
        QCOMPARE(terms.keys(), QStringList{u"parameters"_s});
        const auto read = billerFromJson(billerToJson(waterWorks(u"w1"_s)), u"w1"_s);
        QVERIFY(read->terms == waterWorks(u"w1"_s).terms);
    }

    void cities()
    {
        const City city{u"320500"_s, u"苏州市"_s, u"Suzhou"_s, u"江苏省"_s, u"sz"_s, u"su zhou"_s};
        const auto read = cityFromJson(cityToJson(city), u"320500"_s);
        QCOMPARE(read->pinyin, city.pinyin);
        QCOMPARE(cityToJson(*read), cityToJson(city));
        QVERIFY(!cityFromJson({{u"code"_s, u"3205"_s}}, u"3205"_s));
    }

    void words()
    {
        eachWordReadsBack<ParameterKind>();
        eachWordReadsBack<ScanSource>();
        eachWordReadsBack<Keypad>();
        eachWordReadsBack<MaskRule>();
        eachWordReadsBack<AmountRule::Kind>();
        eachWordReadsBack<FeePayer>();
        eachWordReadsBack<PayChannel>();
        eachWordReadsBack<PayMode>();
        eachWordReadsBack<CutOff::Days>();
        eachWordReadsBack<CutOff::Action>();
        eachWordReadsBack<BillerState>();
        eachWordReadsBack<FetchMode>();
        eachWordReadsBack<BillPick>();
        eachWordReadsBack<Reversible>();
        eachWordReadsBack<InvoiceKind>();
        eachWordReadsBack<OfflinePolicy>();
    }

    void aWordOfTomorrowShowsTheBillerAndForbidsPaying_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"terms.state", "terms.fetch", "terms.pick", "terms.reversible",
                 "terms.invoice", "terms.amount.kind", "terms.parameters.0.kind",
                 "terms.parameters.1.scan", "terms.parameters.1.keypad", "terms.parameters.1.mask",
                 "terms.parameters.1.rule", "terms.fees.0.payer", "terms.limits.0.channel",
                 "terms.limits.0.mode", "terms.hours.0.days", "terms.hours.0.action"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void aWordOfTomorrowShowsTheBillerAndForbidsPaying()
    {
        QFETCH(QString, path);
        const auto read = billerFromJson(changed(path, u"of_tomorrow"_s), u"w1"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(!isUnderstood(read->terms));
        QVERIFY(!read->isActive());
        const auto taken = checkTakesPayments(*read, QDateTime(QDate(2026, 3, 1), {}, Qt::UTC));
        QCOMPARE(taken.error().kind, Error::Kind::Refused);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* path, const QJsonValue& value) {
            QTest::newRow(path) << QString::fromLatin1(path) << value;
        };
        row("more", 1);
        row("id", QString());
        row("city", u"3205"_s);
        row("coverage.0", u"32058"_s);
        row("offline_cap", moneyToJson(Money::fen(-1)));
        row("terms.more", 1);
        row("terms.parameters", QJsonArray());
        row("terms.parameters.0.min", 11);
        row("terms.parameters.0.more", 1);
        row("terms.parameters.1.regex", u"("_s);
        row("terms.parameters.1.choices", QJsonArray());
        row("terms.parameters.0.label", u"户号"_s);
        row("terms.paused_from", u"2026-03-18"_s);
        row("terms.pending_max_hours", -1);
        row("terms.amount.list", QJsonArray());
        row("terms.amount.list.0", u"5"_s);
        row("terms.amount.max", moneyToJson(Money::fen(99)));
        row("terms.amount.min", moneyToJson(Money(5, Currency::USD)));
        row("terms.fees.0.per_myriad", 10'001);
        row("terms.fees.0.to", 5);
        row("terms.fees.0.valid_to", u"2025-12-31"_s);
        row("terms.limits.0.max", u"1"_s);
        row("terms.hours.0.open", u"25:00:00"_s);
        row("terms.hours.0.close", u"08:30:00"_s);
        row("terms.plans.0.price", moneyToJson(Money::fen(0)));
    }

    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const auto read = billerFromJson(changed(path, value), u"w1"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
        QVERIFY2(read.error().detail.startsWith(u"w1"_s), qPrintable(read.error().detail));
    }
};

QTEST_APPLESS_MAIN(TestCatalogueWire)
#include "tst_cataloguewire.moc"
