// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/store/Dealings.h"
#include "modules/billpay/KnownAgreements.h"
#include "modules/billpay/Subscribe.h"
#include "modules/billpay/SubscriptionWire.h"
#include "tests/modules/billpay/SubscriptionScene.h"

using namespace hui;
using namespace hui::testkit;

class TestSubscribe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAgreed()
    {
        const auto database = branchWithSubscriptions();
        const Subscribe request = subscribing();
        const auto made = subscribe(*database, request);
        QVERIFY(made);
        QCOMPARE(made->state, SubscriptionState::Pending);
        QCOMPARE(made->terms, request.terms);
        QCOMPARE(made->account, account);
        QCOMPARE(made->debited, u"6222 **** 0186"_s);
        QCOMPARE(made->remindDaysBefore, 3);
        answer(*database, request.operation, {{u"agreement_no"_s, u"0512-08-20260318-000007"_s}});
        const Subscription active = storedSubscription(*database, request.operation);
        QCOMPARE(active.state, SubscriptionState::Active);
        QCOMPARE(active.agreementNo, u"0512-08-20260318-000007"_s);
    }

    /// A biller that asks for more than the account gets it with the agreement, checked.
    void keepsWhatTheBillerAsksFor()
    {
        const auto database = branchWithSubscriptions();
        Biller biller = **CatalogueRepository(*database).byId(u"w1"_s);
        Parameter flat;
        flat.key = u"flat"_s;
        flat.label = {u"房号"_s, u"Flat"_s};
        flat.kind = ParameterKind::Digits;
        flat.max = 4;
        flat.required = true;
        biller.terms.parameters.append(flat);
        QVERIFY(CatalogueRepository(*database).apply(u"biller"_s, u"w1"_s, billerToJson(biller)));
        Subscribe request = subscribing();
        QCOMPARE(subscribe(*database, request).error().kind, Error::Kind::Input);
        request.parameters = {{u"flat"_s, u" 1203 "_s}};
        QVERIFY(subscribe(*database, request));
        QVERIFY(subscribe(*database, request)); // the second click
        const auto sent = (*Journal(*database).byId(request.operation))->operation.body;
        QCOMPARE(sent.value(u"parameters").toObject(), QJsonObject({{u"flat"_s, u"1203"_s}}));
    }

    /// What was agreed and what became of it stand among what was done for the customer.
    void isDoneForACustomer()
    {
        const auto database = branchWithSubscriptions();
        Subscribe request = subscribing();
        request.customer = operationId();
        QVERIFY(subscribe(*database, request));
        QVERIFY(subscribe(*database, request)); // the second click
        answer(*database, request.operation, {{u"agreement_no"_s, u"0512-08-20260318-000007"_s}});
        const SubscriptionRequest ends = about(request);
        QVERIFY(cancelSubscription(*database, ends));
        const auto done = Dealings(*database).of({idText(request.customer)}, 10);
        QVERIFY(done);
        QCOMPARE(done->size(), 2);
        QCOMPARE(done->first().operation.id, ends.operation);
        QCOMPARE(done->last().operation.id, request.operation);
    }

    void refuses_data()
    {
        QTest::addColumn<Subscribe>("request");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char* name, Error::Kind kind, auto change) {
            Subscribe request = subscribing();
            change(request);
            QTest::newRow(name) << request << kind;
        };
        row("no such biller", Error::Kind::Refused, [](Subscribe& r) { r.biller = u"w9"_s; });
        row("no account", Error::Kind::Input, [](Subscribe& r) { r.account.clear(); });
        row("not signed", Error::Kind::Input, [](Subscribe& r) { r.signature.reference = u" "_s; });
        row("nobody pays", Error::Kind::Input, [](Subscribe& r) { r.debit = {}; });
        row("no amount", Error::Kind::Input, [](Subscribe& r) { r.terms.amount = Money::fen(0); });
    }

    void refuses()
    {
        QFETCH(Subscribe, request);
        QFETCH(Error::Kind, kind);
        const auto database = branchWithSubscriptions();
        QCOMPARE(subscribe(*database, request).error().kind, kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void refusesABillerThatDoesNotTakeIt()
    {
        const auto database = branch();
        QCOMPARE(subscribe(*database, subscribing()).error().kind, Error::Kind::Refused);
    }

    void oneAnAccount()
    {
        const auto database = branchWithSubscriptions();
        const Subscribe first = subscribing();
        QVERIFY(subscribe(*database, first));
        QVERIFY(subscribe(*database, first)); // the second click
        QCOMPARE(subscribe(*database, subscribing()).error().kind, Error::Kind::Refused);
        QVERIFY(cancelSubscription(*database, about(first)));
        QVERIFY(subscribe(*database, subscribing()));
        QCOMPARE(SubscriptionRepository(*database).latest(shift().businessDate, 10)->size(), 2);
    }

    void changesSkipsAndEnds()
    {
        const auto database = branchWithSubscriptions();
        const Subscribe request = subscribing();
        QVERIFY(subscribe(*database, request));
        answer(*database, request.operation, {});
        SubscriptionTerms more = request.terms;
        more.amount = Money::fen(30000);
        const ChangeSubscription change{about(request), more};
        QCOMPARE(changeSubscription(*database, change)->terms, more);
        QCOMPARE(changeSubscription(*database, change)->followed.size(), 1); // the same again
        setOutbox(*database, change.of.operation, OutboxState::Rejected);
        QCOMPARE(storedSubscription(*database, request.operation).terms, request.terms);
        const SubscriptionRequest skip = about(request);
        QCOMPARE(skipNextPayment(*database, skip)->skipped, u"2026-04"_s);
        SubscriptionRequest later = skip; // the same operation, when the day has passed
        later.shift.businessDate = QDate(2026, 4, 11);
        QCOMPARE(skipNextPayment(*database, later)->skipped, u"2026-04"_s);
        QCOMPARE(
            cancelSubscription(*database, about(request))->state, SubscriptionState::Cancelled);
        QCOMPARE(skipNextPayment(*database, about(request)).error().kind, Error::Kind::Refused);
        QCOMPARE(changeSubscription(*database, {about(request), more}).error().kind,
            Error::Kind::Refused);
    }

    void asksForASignatureEachTime()
    {
        const auto database = branchWithSubscriptions();
        const Subscribe request = subscribing();
        QVERIFY(subscribe(*database, request));
        SubscriptionRequest nobodySigned = about(request);
        nobodySigned.signature.reference.clear();
        QCOMPARE(cancelSubscription(*database, nobodySigned).error().kind, Error::Kind::Input);
        QCOMPARE(skipNextPayment(*database, nobodySigned).error().kind, Error::Kind::Input);
    }

    void learnsWhatThePlatformDid()
    {
        const auto database = branchWithSubscriptions();
        const Subscribe request = subscribing();
        QVERIFY(subscribe(*database, request));
        SubscriptionRepository subscriptions(*database);
        const SubscriptionRun told{u"2026-04"_s, RunStatus::Reminded, Money::fen(6320), noon};
        SubscriptionRun paid = told;
        paid.status = RunStatus::Paid;
        const QString key = request.operation.toString(QUuid::WithoutBraces);
        const auto apply = [&](const SubscriptionRun& run) {
            return subscriptions.apply(key, subscriptionRunsToJson(u"0512-08"_s, {run}));
        };
        QCOMPARE(**apply(told), told);
        QVERIFY(!*apply(told)); // nothing new
        QCOMPARE(**apply(paid), paid);
        QCOMPARE(storedSubscription(*database, request.operation).runs, QList{paid});
        QVERIFY(!*subscriptions.apply(operationId().toString(QUuid::WithoutBraces),
            subscriptionRunsToJson(u"0512-09"_s, {told}))); // of another desk
    }

    void subscribingSurvivesAFailureOfAnyStatement()
    {
        const Subscribe request = subscribing();
        survivesEveryFailure([] { return branchWithSubscriptions(); },
            [&](Database& database) { return subscribe(database, request); },
            [&](Database& database) {
                return !*Journal(database).contains(request.operation)
                    && SubscriptionRepository(database).latest(noon.date(), 1)->isEmpty();
            });
    }

    /// Whoever pays the account, this desk knows that an agreement pays it while that is open.
    void itsAccountIsKnownToBeDebited()
    {
        const auto database = branchWithSubscriptions();
        const Subscribe made = subscribing();
        const auto debited = [&] {
            QList<KnownAccount> accounts{{{u"w1"_s, account, noon}}, {{u"w2"_s, account, noon}}};
            HUI_ASSERT(knownAgreements(*database, accounts, shift().businessDate));
            HUI_ASSERT(!accounts.last().standing.isDebited); // of another biller
            return accounts.first().standing.isDebited;
        };
        QVERIFY(!debited());
        QVERIFY(subscribe(*database, made));
        QVERIFY(debited());
        QVERIFY(cancelSubscription(*database, about(made)));
        QVERIFY(!debited());
    }

    void laterOperationsSurviveAFailureOfAnyStatement_data()
    {
        QTest::addColumn<int>("verb");
        QTest::newRow("change") << 0;
        QTest::newRow("skip") << 1;
        QTest::newRow("cancel") << 2;
    }

    void laterOperationsSurviveAFailureOfAnyStatement()
    {
        QFETCH(int, verb);
        const Subscribe first = subscribing();
        const SubscriptionRequest request = about(first);
        survivesEveryFailure(
            [&] {
                auto database = branchWithSubscriptions();
                HUI_ASSERT(subscribe(*database, first).has_value());
                return database;
            },
            [&](Database& database) {
                if (verb == 0)
                    return changeSubscription(database, {request, first.terms});
                return verb == 1 ? skipNextPayment(database, request)
                                 : cancelSubscription(database, request);
            },
            [&](Database& database) {
                return !*Journal(database).contains(request.operation)
                    && storedSubscription(database, first.operation).followed.isEmpty();
            });
    }
};

QTEST_APPLESS_MAIN(TestSubscribe)
#include "tst_subscribe.moc"
