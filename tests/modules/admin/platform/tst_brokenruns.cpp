// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/DoorRetention.h"
#include "tests/modules/admin/platform/PartnerScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// Looks for an item, orders it, and does what is refused while it is sold out.
QJsonObject composition()
{
    const auto step = [](const QString& id, const QString& interface, const QString& from) {
        QJsonObject input;
        if (!from.isEmpty())
            input.insert(u"item"_s, QJsonObject{{u"from"_s, from}});
        return QJsonObject{{u"id"_s, id}, {u"interface"_s, interface}, {u"input"_s, input},
            {u"on_failure"_s, u"undo"_s}};
    };
    return {{u"id"_s, u"buy"_s}, {u"name"_s, u"找货下单"_s}, {u"name_en"_s, u"Buy"_s},
        {u"input"_s, QJsonArray{}},
        {u"steps"_s,
            QJsonArray{step(u"find"_s, u"shop.item.list"_s, {}),
                step(u"order"_s, u"shop.order.create"_s, u"/steps/find/items/0/item"_s),
                step(u"refuse"_s, u"shop.refusal.create"_s, u"/steps/order/order"_s)}},
        {u"output"_s, QJsonObject{{u"order"_s, u"/steps/order/order"_s}}}};
}

Response run(PartnerScene& scene, const QUuid& key)
{
    return scene.api("POST", u"/partner/v1/compositions/buy:run"_s, {}, key);
}

qint64 countOf(PartnerScene& scene, const QString& from)
{
    auto row = scene.platform.database().run(u"SELECT COUNT(*) FROM "_s + from);
    HUI_ASSERT(row && row->next());
    return row->value(0).toLongLong();
}

QString stateOf(PartnerScene& scene)
{
    auto row = scene.platform.database().run(u"SELECT state FROM partner_run"_s);
    HUI_ASSERT(row);
    return row->next() ? row->value(0).toString() : QString();
}

void wait(PartnerScene& scene, int minutes)
{
    scene.platform.clock().advanceMs(60'000LL * minutes);
    scene.token = scene.askToken().body.value(u"access_token"_s).toString();
}

void open(PartnerScene& scene)
{
    Partner partner = PartnerScene::wanted();
    partner.perMinute = 6'000;
    partner.perDay = 6'000;
    scene.open(partner);
    const QJsonObject made = composition();
    QCOMPARE(scene.api("POST", u"/partner/v1/compositions"_s, made).status, 200);
    const QString seen = jsonDigest(toJson(*compositionFromJson(made)));
    QCOMPARE(scene
                 .signedDesk(u"composition.publish"_s, u"/v1/compositions/P-0009/buy:publish"_s,
                     {{u"version"_s, 1}, {u"seen"_s, seen}})
                 .status,
        200);
}

} // namespace

/// Runs of compositions that broke off and that nobody asks for again.
class TestBrokenRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areTakenBackAndForgotten_data() { onBothDatabases(); }
    void areTakenBackAndForgotten()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        open(scene);
        const QUuid key = operationId();
        scene.shop.isAway = true;
        QCOMPARE(codeOf(run(scene, key)), u"storage_unavailable"_s);
        QCOMPARE(stateOf(scene), u"undoing"_s);
        scene.shop.isAway = false;
        wait(scene, 29);
        QVERIFY(scene.endBroken());
        QCOMPARE(stateOf(scene), u"undoing"_s); // its partner may still go on with it
        wait(scene, 1);
        QVERIFY(scene.endBroken());
        QVERIFY(scene.endBroken()); // again is harmless
        QCOMPARE(stateOf(scene), u"undone"_s);
        QCOMPARE(scene.shop.done, (QStringList{u"order:7"_s, u"undo:7"_s}));
        const Response report = run(scene, key);
        QCOMPARE(report.status, 200);
        QCOMPARE(report.body.value(u"state"_s).toString(), u"undone"_s);
        QCOMPARE(report.body.value(u"steps"_s)[1][u"state"].toString(), u"undone"_s);
        QCOMPARE(report.headers.value("Idempotent-Replayed"), QByteArray("true"));
        scene.platform.clock().advanceMs(91LL * 86'400'000);
        QVERIFY(doorRetention().run(scene.platform.context()));
        QCOMPARE(countOf(scene, u"partner_run WHERE progress = '' AND report = ''"_s), 1);
    }

    /// A partner that was closed meanwhile is not left with half an order either.
    void ofAPartnerThatWasClosed()
    {
        PartnerScene scene(u"sqlite"_s);
        open(scene);
        scene.shop.isAway = true;
        run(scene, operationId());
        scene.shop.isAway = false;
        QVERIFY(scene.platform.database().run(u"UPDATE partner SET state = 'suspended'"_s));
        scene.platform.clock().advanceMs(31LL * 60'000);
        QVERIFY(scene.endBroken());
        QCOMPARE(stateOf(scene), u"undone"_s);
        QCOMPARE(scene.shop.done.last(), u"undo:7"_s);
    }

    /// While it cannot be taken back it is tried again, and is not over.
    void areTriedAgain()
    {
        PartnerScene scene(u"sqlite"_s);
        open(scene);
        scene.shop.isAway = true;
        run(scene, operationId());
        wait(scene, 31);
        QVERIFY(scene.endBroken());
        QCOMPARE(stateOf(scene), u"undoing"_s);
        scene.shop.isAway = false;
        wait(scene, 31);
        QVERIFY(scene.endBroken());
        QCOMPARE(stateOf(scene), u"undone"_s);
    }

    /// Somebody may be calling a step just now.
    void notWhileItIsHeld()
    {
        PartnerScene scene(u"sqlite"_s);
        open(scene);
        scene.shop.whileAsked = [&scene] { QVERIFY(scene.endBroken()); };
        scene.shop.isSoldOut = false;
        QCOMPARE(run(scene, operationId()).body.value(u"state"_s).toString(), u"done"_s);
        QCOMPARE(scene.shop.done, QStringList{u"order:7"_s});
    }

    void withoutAPolicyTheyWait()
    {
        PartnerScene scene(u"sqlite"_s);
        open(scene);
        scene.shop.isAway = true;
        run(scene, operationId());
        scene.shop.isAway = false;
        QVERIFY(scene.platform.database().run(u"UPDATE door_policy SET run_minutes = 0"_s));
        wait(scene, 600);
        QVERIFY(scene.endBroken());
        QCOMPARE(stateOf(scene), u"undoing"_s);
    }

    /// Wherever a run breaks off, also between what a step did and its being written down: what was
    /// ordered is taken back, once, and the run is over.
    void whereverTheyBrokeOff_data() { onBothDatabases(); }
    void whereverTheyBrokeOff()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        open(scene);
        scene.shop.isSoldOut = false;
        for (int count = 0;; ++count) {
            QVERIFY(count < 200);
            QVERIFY(scene.platform.database().run(u"DELETE FROM partner_run"_s));
            QVERIFY(scene.platform.database().run(u"DELETE FROM partner_call"_s));
            scene.platform.database().failAfter(count);
            const Response broken = run(scene, operationId());
            scene.platform.database().failAfter(-1);
            const bool isDone = stateOf(scene) == u"done";
            wait(scene, 33);
            QVERIFY(scene.endBroken());
            const QString state = stateOf(scene);
            if (isDone) {
                QCOMPARE(state, u"done"_s);
                QCOMPARE(countOf(scene, u"partner_call"_s), 2); // order and the last
            } else {
                QVERIFY2(
                    state.isEmpty() || state == u"undone" || state == u"stuck", qPrintable(state));
                // the order and its undoing, and of the last, which cannot be undone, at most
                // itself
                const qint64 calls = countOf(scene, u"partner_call"_s);
                QCOMPARE(calls, state == u"stuck" ? 3 : calls == 0 ? 0 : 2);
            }
            if (broken.status == 200) {
                QVERIFY(count >= 20);
                return;
            }
        }
    }

    /// And wherever the job breaks off: nothing is taken back twice.
    void theJobSurvivesAFailureOfAnyStatement_data() { onBothDatabases(); }
    void theJobSurvivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        open(scene);
        for (int count = 0;; ++count) {
            QVERIFY(count < 60);
            QVERIFY(scene.platform.database().run(u"DELETE FROM partner_run"_s));
            QVERIFY(scene.platform.database().run(u"DELETE FROM partner_call"_s));
            scene.shop.isAway = true;
            run(scene, operationId());
            scene.shop.isAway = false;
            wait(scene, 31);
            scene.platform.database().failAfter(count);
            const auto ended = scene.endBroken();
            scene.platform.database().failAfter(-1);
            const bool isFine = ended && stateOf(scene) == u"undone";
            wait(scene, 33);
            QVERIFY(scene.endBroken());
            QCOMPARE(stateOf(scene), u"undone"_s);
            QCOMPARE(countOf(scene, u"partner_call"_s), 2); // the order and its undoing, once
            if (isFine) {
                QVERIFY(count >= 10);
                return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBrokenRuns)
#include "tst_brokenruns.moc"
