// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/CompositionRepository.h"
#include "tests/modules/admin/platform/PartnerScene.h"

using namespace hui;
using namespace hui::testkit;

/// Compositions: what is refused at saving, how they are published and run.
class TestComposition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const auto row
            = [](const char* name, const QString& pointer, const QJsonValue& value,
                  const QString& field) { QTest::newRow(name) << pointer << value << field; };
        const auto from = [](const QString& pointer) { return QJsonObject{{u"from"_s, pointer}}; };
        const QString item = u"/steps/1/input/item"_s;
        row("no such interface", u"/steps/0/interface"_s, u"shop.fly"_s, u"steps.find.interface"_s);
        row("not granted", u"/steps/0/interface"_s, u"shop.item.query"_s,
            u"steps.find.interface"_s);
        row("two of one name", u"/steps/0/id"_s, u"order"_s, u"steps.id"_s);
        row("no such step", item, from(u"/steps/none/items/0/item"_s), u"step_unknown:none"_s);
        row("a circle", u"/steps/0/input/words"_s, from(u"/steps/order/order"_s), u"cycle:find"_s);
        row("another type", item, from(u"/steps/find/items/0/price"_s),
            u"steps.order.input.item"_s);
        row("no such field", item, from(u"/steps/find/items/0/cost"_s),
            u"steps.order.input.item"_s);
        row("no such input", item, from(u"/input/nothing"_s), u"steps.order.input.item"_s);
        row("a number for a text", item, QJsonObject{{u"value"_s, 7}}, u"steps.order.input.item"_s);
        row("a field too much", u"/steps/1/input/colour"_s, from(u"/input/words"_s),
            u"steps.order.input.colour"_s);
        row("a field missing", u"/steps/1/input"_s, QJsonObject(), u"steps.order.input.item"_s);
        row("no such output", u"/output/order"_s, u"/steps/order/price"_s, u"output.order"_s);
        row("what cannot be undone", u"/steps/1/interface"_s, u"shop.gift.create"_s,
            u"steps.refuse.on_failure"_s);
        row("no steps", u"/steps"_s, QJsonArray(), u"steps"_s);
    }

    void refuses()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        PartnerScene& scene = shared(); // nothing of it is kept
        const Response saved = scene.api("POST", u"/partner/v1/compositions"_s,
            changed(QJsonValue(composition()), pointer.split(u'/').mid(1), value).toObject());
        QCOMPARE(codeOf(saved), u"composition_wrong"_s);
        QCOMPARE(saved.body.value(u"field"_s).toString(), field);
        QVERIFY(
            compositionsFromJson(scene.api("GET", u"/partner/v1/compositions"_s).body)->isEmpty());
    }

    void refusesSecrets_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("name");
        for (const char* where : {"input", "output"})
            for (const char* name : {"pay_pin", "card_cvv2", "sms_code", "query_mima"})
                QTest::addRow("%s of %s", name, where)
                    << QString::fromLatin1(where) << QString::fromLatin1(name);
    }

    void refusesSecrets()
    {
        QFETCH(QString, where);
        QFETCH(QString, name);
        QJsonObject made = composition();
        if (where == u"input") {
            QJsonArray input = made.value(u"input"_s).toArray();
            input.append(
                QJsonObject{{u"name"_s, name}, {u"type"_s, u"text"_s}, {u"required"_s, false}});
            made.insert(u"input"_s, input);
        } else {
            made.insert(u"output"_s, QJsonObject{{name, u"/steps/order/order"_s}});
        }
        PartnerScene& scene = shared();
        const Response saved = scene.api("POST", u"/partner/v1/compositions"_s, made);
        QCOMPARE(saved.status, 422);
        QCOMPARE(codeOf(saved), u"secret_asked"_s);
        QCOMPARE(saved.body.value(u"field"_s).toString(), where + u'.' + name);
        QVERIFY(
            compositionsFromJson(scene.api("GET", u"/partner/v1/compositions"_s).body)->isEmpty());
    }

    /// Saved before such a field was refused: it is not published, and one that was is not run.
    void whatWasSavedBeforeIsRefusedToo()
    {
        PartnerScene scene(u"sqlite"_s);
        scene.open();
        QJsonObject made = composition();
        publish(scene, made);
        made.insert(u"output"_s, QJsonObject{{u"pay_pin"_s, u"/steps/order/order"_s}});
        CompositionRepository kept(scene.platform.database());
        const QDateTime now = scene.platform.clock().nowUtc();
        for (const auto& [state, version] :
            {std::pair(CompositionState::Published, 1), std::pair(CompositionState::Draft, 2)})
            QVERIFY(kept.save({u"P-0009"_s, version, state, *compositionFromJson(made), {}, now}));
        QCOMPARE(codeOf(run(scene)), u"secret_asked"_s);
        QCOMPARE(codeOf(scene.signedDesk(u"composition.publish"_s,
                     u"/v1/compositions/P-0009/buy:publish"_s,
                     {{u"version"_s, 2}, {u"seen"_s, seen(made)}})),
            u"secret_asked"_s);
    }

    void tooManySteps()
    {
        PartnerScene scene(u"sqlite"_s);
        scene.open();
        QJsonObject much = composition();
        QJsonArray steps;
        for (int i = 0; i <= mostSteps; ++i) {
            QJsonObject step = much.value(u"steps"_s)[0].toObject();
            step.insert(u"id"_s, u"s%1"_s.arg(i));
            steps.append(step);
        }
        much.insert(u"steps"_s, steps);
        QCOMPARE(codeOf(scene.api("POST", u"/partner/v1/compositions"_s, much)), u"malformed"_s);
    }

    void isPublishedByTwo_data() { onBothDatabases(); }
    void isPublishedByTwo()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        const QString path = u"/v1/compositions/P-0009/buy"_s;
        const QJsonObject first{{u"version"_s, 1}};
        const QJsonObject publishing{{u"version"_s, 1}, {u"seen"_s, seen(composition())}};
        QCOMPARE(scene.api("POST", u"/partner/v1/compositions"_s, composition()).status, 200);
        QCOMPARE(codeOf(run(scene)), u"composition_unknown"_s); // a draft is not run
        QCOMPARE(codeOf(scene.desk("POST", path + u":publish"_s, first)), u"approval_missing"_s);
        QCOMPARE(
            scene.signedDesk(u"composition.publish"_s, path + u":publish"_s, publishing).status,
            200);
        QCOMPARE(scene.api("POST", u"/partner/v1/compositions"_s, composition())
                     .body.value(u"version"_s)
                     .toInt(),
            1); // the same again is no new version
        QJsonObject other = composition();
        other.insert(u"name"_s, u"另一个"_s);
        QCOMPARE(scene.api("POST", u"/partner/v1/compositions"_s, other)
                     .body.value(u"version"_s)
                     .toInt(),
            2);
        QCOMPARE(run(scene).body.value(u"version"_s).toInt(), 1); // the published one
        QCOMPARE(scene.desk("POST", path + u":retire"_s, first).status, 200);
        QCOMPARE(codeOf(run(scene)), u"composition_unknown"_s);
        QCOMPARE(
            codeOf(scene.signedDesk(u"composition.publish"_s, path + u":publish"_s, publishing)),
            u"composition_state"_s); // what is retired stays so
        const auto all
            = compositionsFromJson(scene.desk("GET", u"/v1/compositions"_s, {}, {}).body);
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->last().signedBy, u"0102"_s);
    }

    void runs_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("done");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* rule, const char* state, const QStringList& done) {
                QTest::addRow("%s, %s", rule, qPrintable(kind))
                    << kind << QString::fromLatin1(rule) << QString::fromLatin1(state) << done;
            };
            row("stop", "failed", {u"order:7"_s});
            row("undo", "undone", {u"order:7"_s, u"undo:7"_s});
            row("go_on", "failed", {u"order:7"_s});
        }
    }

    void runs()
    {
        QFETCH(QString, database);
        QFETCH(QString, rule);
        QFETCH(QString, state);
        QFETCH(QStringList, done);
        PartnerScene scene(database);
        scene.open();
        publish(scene,
            changed(QJsonValue(composition()), {u"steps"_s, u"2"_s, u"on_failure"_s}, rule)
                .toObject());
        const QUuid key = operationId();
        const Response report = run(scene, key);
        QCOMPARE(report.status, 200);
        QCOMPARE(report.body.value(u"state"_s).toString(), state);
        QCOMPARE(report.body.value(u"output"_s)[u"order"].toString(), u"7"_s);
        const QJsonArray steps = report.body.value(u"steps"_s).toArray();
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps.last()[u"code"].toString(), u"sold_out"_s);
        QCOMPARE(scene.shop.done, done);
        QCOMPARE(run(scene, key).body, report.body); // the same run
        QCOMPARE(scene.shop.done, done);
        QCOMPARE(codeOf(run(scene, key, {{u"words"_s, u"b"_s}})), u"key_reused"_s);
        QCOMPARE(codeOf(run(scene, operationId(), {{u"words"_s, 1}})), u"input_wrong"_s);
    }

    /// Whoever goes on with a run goes on with it alone.
    void isRunByOneAtATime_data() { onBothDatabases(); }
    void isRunByOneAtATime()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        publish(scene, composition());
        const QUuid key = operationId();
        Response meanwhile;
        scene.shop.whileAsked = [&] { meanwhile = run(scene, key); };
        QCOMPARE(run(scene, key).body.value(u"state"_s).toString(), u"undone"_s);
        QCOMPARE(codeOf(meanwhile), u"run_underway"_s);
        QCOMPARE(meanwhile.headers.value("Retry-After"), QByteArray("120"));
        QCOMPARE(scene.shop.done, (QStringList{u"order:7"_s, u"undo:7"_s}));
    }

    /// What has begun to be taken back is taken back to the end, whatever would be possible by now.
    void isNotDoneOverWhatWasUndone_data() { onBothDatabases(); }
    void isNotDoneOverWhatWasUndone()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        publish(scene, composition());
        const QUuid key = operationId();
        scene.shop.isAway = true;
        QCOMPARE(codeOf(run(scene, key)), u"storage_unavailable"_s);
        scene.shop.isAway = false;
        scene.shop.isSoldOut = false;
        const Response report = run(scene, key);
        QCOMPARE(report.body.value(u"state"_s).toString(), u"undone"_s);
        QCOMPARE(report.body.value(u"steps"_s)[1][u"state"].toString(), u"undone"_s);
        QCOMPARE(report.body.value(u"steps"_s)[2][u"code"].toString(), u"sold_out"_s);
        QCOMPARE(scene.shop.done, (QStringList{u"order:7"_s, u"undo:7"_s}));
        QCOMPARE(run(scene, key).body, report.body);
    }

    /// Nobody lets go of a run whose process has ended; the hold does by itself.
    void isGoneOnWithAfterACrash()
    {
        PartnerScene scene(u"sqlite"_s);
        scene.open();
        publish(scene, composition());
        Database& database = scene.platform.database();
        const QUuid key = operationId();
        scene.shop.isAway = true;
        QCOMPARE(codeOf(run(scene, key)), u"storage_unavailable"_s);
        scene.shop.isAway = false;
        const QDateTime held = scene.platform.clock().nowUtc().addSecs(120);
        QVERIFY(database.run(
            u"UPDATE partner_run SET claimed_until = ?"_s, {held.toString(Qt::ISODateWithMs)}));
        QCOMPARE(codeOf(run(scene, key)), u"run_underway"_s);
        QVERIFY(database.run(u"UPDATE composition SET state = 'retired'"_s)); // meanwhile
        scene.platform.clock().advanceMs(120'000);
        QCOMPARE(run(scene, key).body.value(u"state"_s).toString(), u"undone"_s);
        auto row = database.run(u"SELECT progress, report FROM partner_run"_s);
        QVERIFY(row && row->next());
        for (int column : {0, 1})
            QVERIFY(!row->value(column).toString().contains(u"order")); // closed
    }

    void areSoMany_data() { onBothDatabases(); }
    void areSoMany()
    {
        QFETCH(QString, database);
        PartnerScene scene(database);
        scene.open();
        scene.limitTo(100, 1);
        const QString path = u"/partner/v1/compositions"_s;
        QJsonObject other = composition();
        QCOMPARE(scene.api("POST", path, other).status, 200);
        other.insert(u"name"_s, u"另一个"_s);
        QCOMPARE(scene.api("POST", path, other).body.value(u"version"_s).toInt(), 2);
        const auto all = compositionsFromJson(scene.api("GET", path).body);
        QVERIFY(all && all->size() == 1); // a draft takes the place of the one before
        other.insert(u"id"_s, u"buy-too"_s);
        QCOMPARE(codeOf(scene.api("POST", path, other)), u"compositions_full"_s);
    }

    /// What was done stays done, what was not is done once, whichever statement fails.
    void survivesAFailureOfAnyStatement()
    {
        PartnerScene scene(u"sqlite"_s);
        Partner partner = PartnerScene::wanted();
        partner.perMinute = 6'000;
        partner.perDay = 6'000;
        scene.open(partner);
        QJsonObject short_ = composition();
        QJsonArray steps = short_.value(u"steps"_s).toArray();
        steps.removeLast();
        short_.insert(u"steps"_s, steps);
        publish(scene, short_);
        for (int count = 0;; count += 3) {
            scene.shop.done.clear();
            const QUuid key = operationId();
            scene.platform.database().failAfter(count);
            const Response broken = run(scene, key);
            scene.platform.database().failAfter(-1);
            Response again = run(scene, key);
            if (codeOf(again) == u"run_underway") { // it could not let go either
                scene.platform.clock().advanceMs(120'000);
                scene.token = scene.askToken().body.value(u"access_token"_s).toString();
                again = run(scene, key);
            }
            QCOMPARE(again.status, 200);
            QCOMPARE(again.body.value(u"state"_s).toString(), u"done"_s);
            QVERIFY(scene.shop.done.size() <= 2); // asked twice at most, stored once
            if (broken.status == 200) {
                QVERIFY(count >= 20);
                QCOMPARE(again.body, broken.body);
                return;
            }
        }
    }

private:
    PartnerScene& shared()
    {
        if (!m_shared) {
            m_shared = std::make_unique<PartnerScene>(u"sqlite"_s);
            m_shared->open();
        }
        return *m_shared;
    }

    /// Looks for an item, orders it, and does what is always refused.
    static QJsonObject composition()
    {
        const auto step = [](const QString& id, const QString& interface, const QJsonObject& input,
                              const QString& rule) {
            return QJsonObject{{u"id"_s, id}, {u"interface"_s, interface}, {u"input"_s, input},
                {u"on_failure"_s, rule}};
        };
        const auto from = [](const QString& pointer) { return QJsonObject{{u"from"_s, pointer}}; };
        return {{u"id"_s, u"buy"_s}, {u"name"_s, u"找货下单"_s}, {u"name_en"_s, u"Buy"_s},
            {u"input"_s,
                QJsonArray{QJsonObject{
                    {u"name"_s, u"words"_s}, {u"type"_s, u"text"_s}, {u"required"_s, false}}}},
            {u"steps"_s,
                QJsonArray{step(u"find"_s, u"shop.item.list"_s,
                               {{u"words"_s, from(u"/input/words"_s)}}, u"stop"_s),
                    step(u"order"_s, u"shop.order.create"_s,
                        {{u"item"_s, from(u"/steps/find/items/0/item"_s)}}, u"stop"_s),
                    step(u"refuse"_s, u"shop.refusal.create"_s,
                        {{u"item"_s, from(u"/steps/order/order"_s)}}, u"undo"_s)}},
            {u"output"_s, QJsonObject{{u"order"_s, u"/steps/order/order"_s}}}};
    }

    /// The document with another value at a place.
    static QJsonValue changed(const QJsonValue& root, const QStringList& path, const QJsonValue& to)
    {
        if (path.isEmpty())
            return to;
        if (root.isArray()) {
            QJsonArray array = root.toArray();
            const int index = path.first().toInt();
            array.replace(index, changed(array.at(index), path.mid(1), to));
            return array;
        }
        QJsonObject object = root.toObject();
        object.insert(path.first(), changed(object.value(path.first()), path.mid(1), to));
        return object;
    }

    /// What the desk has seen of a composition.
    static QString seen(const QJsonObject& made)
    {
        return jsonDigest(toJson(*compositionFromJson(made)));
    }

    static void publish(PartnerScene& scene, const QJsonObject& made)
    {
        QCOMPARE(scene.api("POST", u"/partner/v1/compositions"_s, made).status, 200);
        QCOMPARE(scene
                     .signedDesk(u"composition.publish"_s, u"/v1/compositions/P-0009/buy:publish"_s,
                         {{u"version"_s, 1}, {u"seen"_s, seen(made)}})
                     .status,
            200);
    }

    static Response run(PartnerScene& scene, const QUuid& key = operationId(),
        const QJsonObject& input = {{u"words"_s, u"a"_s}})
    {
        return scene.api("POST", u"/partner/v1/compositions/buy:run"_s, input, key);
    }

    std::unique_ptr<PartnerScene> m_shared;
};

QTEST_GUILESS_MAIN(TestComposition)
#include "tst_composition.moc"
