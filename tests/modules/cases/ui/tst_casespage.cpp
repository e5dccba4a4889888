// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/Photo.h"
#include "modules/cases/ui/CasePane.h"
#include "modules/cases/ui/CasesPage.h"
#include "tests/modules/cases/ui/CasesPageScene.h"
#include "tests/testkit/ManyCustomers.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PictureView.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace hui;
using namespace hui::cases;
using namespace hui::testkit;

/// The page of cases, by its keys.
class TestCasesPage : public QObject, private CasesPageScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aCaseGoesItsWayByKeys()
    {
        open();
        takeIn(u"company"_s, u"C-005"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, CaseTableModel::Kind), u"Company account"_s);
        QCOMPARE(cell(0, CaseTableModel::Holder), u"This desk"_s);
        QTRY_VERIFY(line("case.phone"));
        line("case.phone")->setFocus();
        QTest::keyClicks(line("case.phone"), u"138 0000 5678"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(first().state, CaseState::Handling);
        QCOMPARE(first().entries.value(u"phone"_s), u"13800005678"_s);
        QTRY_VERIFY(find<QLineEdit>("cases.note")->isVisible());
        QTRY_VERIFY(find<KeyButton>("cases.go")->isEnabled());
        find<QLineEdit>("cases.note")->setFocus();
        QTest::keyClicks(m_page->focusWidget(), u"agreed"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->all(CaseFilter::Decided).size(), 1);
        QTRY_VERIFY(find<SegmentedControl>("cases.rating")->isVisible());
        find<SegmentedControl>("cases.rating")->setFocus();
        press(Qt::Key_Right);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->all(CaseFilter::Over).size(), 1);
        QCOMPARE(m_counter->all(CaseFilter::Over).first().rating, 5);
        QCOMPARE(m_counter->all(CaseFilter::Over).first().note, u"agreed"_s);
    }

    /// What the record of the one at the counter knows is not typed again.
    void theCustomerFillsTheForm()
    {
        const Customer person = manyCustomers(7);
        m_counter->desk.run([&person](Database& database) {
            return database.transaction([&] { return CustomerRepository(database).save(person); });
        });
        m_counter->desk.customer.start({.ticket = u"A037"_s,
            .name = u"王*"_s,
            .phone = {},
            .tier = {},
            .since = m_counter->desk.clock.nowUtc(),
            .record = person.id});
        open();
        takeIn(u"water"_s);
        QTRY_COMPARE(m_counter->all(CaseFilter::Mine).size(), 1);
        QCOMPARE(first().customer, person.id);
        QCOMPARE(first().entries.value(u"phone"_s), person.value(CustomerField::Phone));
    }

    /// Another page sent the teller here with a kind of business: it is chosen, and wanted as the
    /// catalogue says.
    void aKindIsBegunFromAnotherPage()
    {
        open();
        QCOMPARE(find<QComboBox>("cases.want")->currentData().toString(), u"apply"_s);
        m_page->openWith(u"need.P-001"_s);
        QTRY_COMPARE(find<FindBox>("cases.kind")->chosenId(), u"P-001"_s);
        QCOMPARE(find<QComboBox>("cases.want")->currentData().toString(), u"pay"_s);
        QVERIFY(find<KeyButton>("cases.open")->hasFocus());
        press(Qt::Key_Space);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(first().act, u"pay"_s);
        m_page->openWith(u"need.P-040"_s); // of a catalogue from before there were flows
        QTRY_COMPARE(find<FindBox>("cases.kind")->chosenId(), u"P-040"_s);
        QCOMPARE(find<QComboBox>("cases.want")->currentData().toString(), u"pay"_s);
    }

    /// As it is spoken, in whatever language the desk speaks.
    void aKindIsFoundByItsInitials()
    {
        open();
        takeIn(u"sfjf"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, CaseTableModel::Kind), u"Water bill"_s);
    }

    void anotherDesksCaseIsTakenOver()
    {
        Case other = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-03"_s, u"0218"_s, m_counter->desk.clock.nowUtc()});
        other.entries = {{u"phone"_s, u"13800005678"_s}};
        m_counter->tell(other);
        QList<QUuid> keys;
        bool isLost = true;
        m_counter->desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (!request.path.endsWith(u":take"))
                return failure(Error::Kind::Offline, "no network");
            keys.append(request.key);
            if (isLost)
                return failure(Error::Kind::Unknown, "no answer");
            Case taken = other;
            handOver(taken, {request.key, u"SZ-QYL-02"_s, u"0217"_s, other.changedAt});
            return UplinkAnswer{200, toJson(taken)};
        };
        open();
        choose(u"open"_s);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(find<KeyButton>("cases.take")->isVisible());
        QVERIFY(!line("case.phone")); // masked, not to be changed
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(message().startsWith(u"No answer"));
        isLost = false;
        QTRY_VERIFY(find<KeyButton>("cases.take")->isEnabled());
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->standing(other.id)->holder, u"SZ-QYL-02"_s);
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys.first(), keys.last()); // asked again, not once more
        QTRY_VERIFY(line("case.phone"));
        QTRY_COMPARE(line("case.phone")->text(), u"138****5678"_s); // in clear while it is typed in
        QCOMPARE(m_counter->standing(other.id)->entries, other.entries);
    }

    /// The customer goes on with the telephone; the desk follows each step and has the case again.
    void theCustomerGoesOnWithThePhone()
    {
        Case mine = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc()});
        m_counter->tell(mine);
        const CaseMover customer{operationId(), phoneHolder(), {}, mine.openedAt};
        m_counter->desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (!request.path.endsWith(u":phone"))
                return failure(Error::Kind::Offline, "no network");
            mine.holder = phoneHolder();
            noteEvent(mine, u"phone"_s, {request.key, u"SZ-QYL-02"_s, u"0217"_s, mine.openedAt});
            return UplinkAnswer{200,
                {{u"case"_s, toJson(mine)}, {u"url"_s, u"https://m.example/h/abc"_s},
                    {u"until"_s, u"2026-03-18T03:13:00.000Z"_s}}};
        };
        open();
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(find<KeyButton>("cases.phone")->isVisible());
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<QWidget*>(u"cases.code"_s));
        QTRY_COMPARE(m_counter->standing(mine.id)->holder, phoneHolder());
        QTRY_COMPARE(find<KeyButton>("cases.take")->text(), u"Take back"_s);
        QVERIFY(!line("case.phone")); // one holder at a time
        QVERIFY(m_page->findChild<CasePane*>()->isWithCustomer()); // and is followed
        noteEvent(mine, u"typed"_s, customer);
        m_counter->tell(mine);
        Q_EMIT m_counter->desk.sync.changed(u"service_case"_s);
        QTRY_VERIFY(seen().contains(u"Filled in by the customer · customer"_s));
        mine.holder = u"SZ-QYL-02"_s;
        mine.entries.insert(u"signature_drawn"_s, u"1.1_5.9_20.20_40.60-50.60_80.100"_s);
        noteEvent(mine, u"rated"_s, customer);
        m_counter->tell(mine);
        Q_EMIT m_counter->desk.sync.changed(u"service_case"_s);
        QTRY_VERIFY(line("case.phone"));
        QVERIFY(!m_page->findChild<CasePane*>()->isWithCustomer());
        QVERIFY(!m_page->findChild<QWidget*>(u"cases.code"_s));
        QVERIFY(m_page->findChild<QWidget*>(u"cases.signature"_s));
        mine.entries.remove(u"signature_drawn"_s);
        mine.entries.insert(u"signature"_s, u"王例明"_s); // typed, where no finger can draw
        noteEvent(mine, u"signed"_s, customer);
        m_counter->tell(mine);
        Q_EMIT m_counter->desk.sync.changed(u"service_case"_s);
        QTRY_VERIFY(m_page->findChild<QLabel*>(u"cases.signedBy"_s));
        QCOMPARE(find<QLabel>("cases.signedBy")->text(), u"Signed by name: 王*明"_s);
    }

    /// What the customer photographed is fetched when it is asked for, and gone with the case.
    void theCustomersPhotosAreLookedAt()
    {
        Case mine = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc()});
        Case other = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, mine.openedAt.addSecs(-60)});
        noteEvent(mine, photographedAct(), {operationId(), phoneHolder(), {}, mine.openedAt});
        m_counter->tell(mine);
        m_counter->tell(other);
        int status = 409;
        m_counter->desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path != u"/v1/cases/"_s + idText(mine.id) + u"/photos:show"_s)
                return failure(Error::Kind::Offline, "no network");
            if (request.body.value(u"reason"_s) != u"Check"_s)
                return UplinkAnswer{422, {{u"field"_s, u"reason"_s}}};
            if (status != 200)
                return UplinkAnswer{
                    status, {{u"text_en"_s, u"This desk does not have the case."_s}}};
            const Photo photo{u"front"_s, mine.openedAt, pictureOf(600, 400)};
            return UplinkAnswer{200, photosToJson({photo})};
        };
        open();
        QTRY_VERIFY(find<KeyButton>("cases.photos")->isVisible());
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(line("cases.photos.reason")->hasFocus());
        press(Qt::Key_I, Qt::ControlModifier); // without a reason nothing is asked for
        QVERIFY(!m_page->findChild<PictureView*>(u"cases.photo.front"_s));
        QVERIFY(m_counter->desk.uplink.seen().isEmpty()
            || !m_counter->desk.uplink.seen().last().path.endsWith(u"photos:show"));
        QTest::keyClicks(line("cases.photos.reason"), u"Check"_s);
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(message().startsWith(u"The photos cannot be shown"));
        status = 200;
        QTRY_VERIFY(find<KeyButton>("cases.photos.show")->isEnabled());
        QTRY_VERIFY(line("case.phone"));
        line("case.phone")->setFocus();
        QTest::keyClicks(line("case.phone"), u"138"_s);
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<PictureView*>(u"cases.photo.front"_s));
        QVERIFY(!m_page->findChild<PictureView*>(u"cases.photo.front"_s)->isEmpty());
        QVERIFY(!find<KeyButton>("cases.photos")->isVisible());
        QCOMPARE(line("case.phone")->text(), u"138"_s); // what was typed stays
        m_page->openWith(caseNumber(other.id));
        QTRY_VERIFY(!m_page->findChild<PictureView*>(u"cases.photo.front"_s));
        QVERIFY(!find<KeyButton>("cases.photos")->isVisible()); // nobody photographed for it
    }

    /// A case begun on the telephone is nobody's until the teller knows who it is.
    void isLinkedToWhoIsServed()
    {
        const Case mine = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc()});
        m_counter->tell(mine);
        open();
        QTRY_VERIFY(find<KeyButton>("cases.take")->isHidden());
        QVERIFY(!find<KeyButton>("cases.link")->isVisible());
        const QUuid record = operationId();
        m_counter->desk.customer.start({u"A037"_s, u"王*明"_s, {}, {}, {}, record});
        QTRY_VERIFY(find<KeyButton>("cases.link")->isVisible());
        press(Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->standing(mine.id)->customer, record);
        QTRY_VERIFY(!find<KeyButton>("cases.link")->isVisible());
    }

    void theCodeForTheHallIsPrinted()
    {
        m_counter->desk.uplink.answer = [](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path != u"/v1/cases/links")
                return failure(Error::Kind::Offline, "no network");
            return UplinkAnswer{200,
                {{u"url"_s, u"https://m.example/s/abc"_s},
                    {u"until"_s, u"2026-04-17T02:43:00.000Z"_s}}};
        };
        open();
        find<KeyButton>("cases.start")->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(message().contains(u"2026-04-17 10:43"));
        QTRY_VERIFY(QFile::exists(m_counter->desk.folder.filePath(u"receipts/case-start.pdf"_s)));
    }

    /// What the platform does not have yet would be missing on the telephone.
    void whatIsOnItsWayIsNotHandedOver()
    {
        open();
        takeIn(u"water"_s);
        QTRY_VERIFY(find<KeyButton>("cases.phone")->isVisible());
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(message().startsWith(u"The case is not with the platform yet"));
    }

    void aCaseIsFoundByItsNumber()
    {
        const Case here = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-03"_s, u"0218"_s, m_counter->desk.clock.nowUtc()});
        m_counter->tell(here);
        open();
        m_page->openWith(caseCode(here.id)); // as a scanner reads it
        QTRY_VERIFY(find<KeyButton>("cases.take")->isVisible());
        m_page->openWith(u"ZZZZ-ZZZZ"_s);
        QTRY_VERIFY(message().contains(u"Off line other branches cannot be searched"));
        QVERIFY(!find<KeyButton>("cases.take")->isVisible()); // nothing of the one before is left
        choose(u"open"_s);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(!find<KeyButton>("cases.take")->isVisible()); // nor taken by a new reading
        find<QLineEdit>("cases.number")->setFocus();
        m_counter->desk.uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return failure(Error::Kind::Unknown, "no answer");
        };
        QVERIFY(line("cases.number")->hasFocus());
        press(Qt::Key_Return); // as it says
        QTRY_VERIFY(message().contains(u"no answer. Nothing was changed"));
        m_page->openWith(u"12"_s);
        QTRY_VERIFY(message().contains(u"no number"));
    }

    void saysWhenAnotherDeskTookIt()
    {
        open();
        takeIn(u"water"_s);
        QTRY_COMPARE(rows(), 1);
        Case taken = m_counter->all(CaseFilter::Mine).first();
        m_counter->desk.run([id = taken.id](Database& database) -> Result<Done> {
            return CaseDraftRepository(database).arrived(id); // the platform has answered
        });
        handOver(taken, {operationId(), u"SZ-QYL-03"_s, u"0218"_s, taken.changedAt});
        m_counter->tell(taken);
        m_page->refresh();
        QTRY_VERIFY(find<KeyButton>("cases.take")->isVisible());
        QVERIFY(!find<KeyButton>("cases.park")->isVisible());
    }

    void theModelKeepsItsContract()
    {
        CaseTableModel model(u"SZ-QYL-02"_s);
        const QAbstractItemModelTester tester(&model);
        const Case value = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), {}, u"0217"_s, m_counter->desk.clock.nowUtc()});
        model.setCases({{value, u"王*明"_s}});
        QCOMPARE(model.rowOf(value.id), 0);
        QCOMPARE(model.rowOf(operationId()), -1);
        QCOMPARE(model.index(0, CaseTableModel::State).data().toString(), u"Parked"_s);
        QCOMPARE(model.index(0, CaseTableModel::Customer).data().toString(), u"王*明"_s);
        model.setCases({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestCasesPage)
#include "tst_casespage.moc"
