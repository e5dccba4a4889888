// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ContactPreferences.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

using Way = ContactPreference::Kind;

const QDate contactDay(2026, 3, 18);

TagEntry labelled(
    const QString& id, const std::optional<TagEffect>& effect, const QDate& until = {})
{
    return {id, id, id, QDate(2026, 1, 1), until, effect};
}

Consent advertising(int daysAgo, bool isWithdrawn = false, const QDate& until = {})
{
    Consent given;
    given.operation = operationId();
    given.kind = ConsentKind::Marketing;
    given.service = ConsentPurpose::Marketing;
    given.at = QDateTime(contactDay.addDays(-daysAgo), QTime(4, 0), Qt::UTC);
    given.until = until;
    if (isWithdrawn) {
        given.withdrawnBy = operationId();
        given.withdrawnAt = given.at.addDays(1);
    }
    return given;
}

std::optional<ContactPreference> preference(
    Way kind, const Customer& record, const QList<TagEntry>& entries)
{
    for (const ContactPreference& each : contactPreferences(record, entries, contactDay))
        if (each.kind == kind)
            return each;
    return std::nullopt;
}

} // namespace

/// How a customer wants to be reached, read from labels and consents.
class TestContactPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In one order; without a label of the bank's list there is no such line.
    void theBanksListTellsWhichThereAre()
    {
        const Customer record{operationId(), {}, {}, {}, noon};
        const auto kinds = [&](const QList<TagEntry>& entries) {
            QList<Way> all;
            for (const ContactPreference& each : contactPreferences(record, entries, contactDay))
                all.append(each.kind);
            return all;
        };
        QCOMPARE(kinds({}), QList<Way>{Way::Marketing});
        QCOMPARE(
            kinds({labelled(u"e"_s, TagEffect::English), labelled(u"x"_s, std::nullopt),
                labelled(u"n"_s, TagEffect::NoMessages), labelled(u"p"_s, TagEffect::CalledFirst),
                labelled(u"c"_s, TagEffect::NoCalls), labelled(u"r"_s, TagEffect::PhoneReceipt),
                labelled(u"l"_s, TagEffect::LargePrint)}),
            (QList<Way>{Way::Messages, Way::Marketing, Way::CallBack, Way::EnglishPages,
                Way::PhoneReceipts, Way::LargePrint}));
        QVERIFY(isContactPreference(labelled(u"n"_s, TagEffect::NoMessages)));
        QVERIFY(!isContactPreference(labelled(u"p"_s, TagEffect::CalledFirst)));
        QVERIFY(!isContactPreference(labelled(u"x"_s, std::nullopt)));
    }

    /// A label says when it was set, by the id of its operation, also once it was taken away.
    void aLabelTells()
    {
        const QList<TagEntry> entries{labelled(u"n"_s, TagEffect::NoMessages)};
        Customer record{operationId(), {}, {}, {}, noon};
        QCOMPARE(preference(Way::Messages, record, entries),
            (ContactPreference{Way::Messages, false, {}, u"n"_s, {}}));
        const QUuid setBy = operationId();
        setTag(record.tags, {u"n"_s, true, setBy});
        auto said = preference(Way::Messages, record, entries);
        QVERIFY(said->isOn);
        QVERIFY(isDeclined(*said));
        QVERIFY(said->since.isValid());
        setTag(record.tags, {u"n"_s, false, operationId()});
        said = preference(Way::Messages, record, entries);
        QVERIFY(!said->isOn);
        QVERIFY(!isDeclined(*said));
        QVERIFY(said->since.isValid());
    }

    /// One that is put on no more stays for whoever has it, and is the one that is taken away.
    void anOldLabelStays()
    {
        const QList<TagEntry> entries{
            labelled(u"old"_s, TagEffect::NoCalls, contactDay.addDays(-1)),
            labelled(u"new"_s, TagEffect::NoCalls)};
        Customer record{operationId(), {}, {}, {}, noon};
        QCOMPARE(preference(Way::CallBack, record, entries)->tag, u"new"_s);
        setTag(record.tags, {u"old"_s, true, operationId()});
        QCOMPARE(preference(Way::CallBack, record, entries)->tag, u"old"_s);
        QVERIFY(preference(Way::CallBack, record, entries)->isOn);
        QVERIFY(!preference(Way::CallBack, {operationId(), {}, {}, {}, noon}, entries.first(1)));
    }

    void advertisingIsConsentedTo_data()
    {
        QTest::addColumn<QList<Consent>>("consents");
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<QDate>("since");
        QTest::newRow("nothing was said") << QList<Consent>{} << false << QDate();
        QTest::newRow("agreed") << QList{advertising(9)} << true << contactDay.addDays(-9);
        QTest::newRow("taken back")
            << QList{advertising(9, true)} << false << contactDay.addDays(-8);
        QTest::newRow("taken back and agreed to again")
            << QList{advertising(9, true), advertising(3)} << true << contactDay.addDays(-3);
        QTest::newRow("one of two stands")
            << QList{advertising(9), advertising(3, true)} << true << contactDay.addDays(-9);
        QTest::newRow("the one given last of two")
            << QList{advertising(3), advertising(9)} << true << contactDay.addDays(-3);
        QTest::newRow("over") << QList{advertising(9, false, contactDay.addDays(-1))} << false
                              << contactDay.addDays(-9);
    }
    void advertisingIsConsentedTo()
    {
        QFETCH(QList<Consent>, consents);
        QFETCH(bool, isOn);
        QFETCH(QDate, since);
        Customer record{operationId(), {}, {}, {}, noon};
        record.consents = consents;
        record.consents.append(
            {operationId(), ConsentKind::Health, u"预约"_s, u"2026-01"_s, {}, noon, {}});
        const auto said = preference(Way::Marketing, record, {});
        QCOMPARE(said->isOn, isOn);
        QCOMPARE(said->since, since);
        QCOMPARE(isDeclined(*said), !isOn);
        QVERIFY(said->tag.isEmpty());
        QCOMPARE(said->consent.isNull(), !isOn);
    }
};

QTEST_GUILESS_MAIN(TestContactPreferences)
#include "tst_contactpreferences.moc"
