// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/cases/platform/CaseHall.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace hui;
using namespace hui::testkit;

/// Desks, and a telephone, that come for one case at once.
class TestCaseAtOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of many desks that saw the case free one has it; the others are told who.
    void oneDeskTakesIt()
    {
        CaseBooks books(u"postgresql"_s);
        const QUuid id = books.opened();
        QCOMPARE(books.codeAfter(CaseBooks::moveOf(id, CaseAct::Park)), QString());
        std::atomic<int> won = 0;
        std::atomic<int> told = 0;
        atOnce(books, [&](Context& context, int i) {
            const Response answer
                = books.postWith(context, u"/v1/cases/"_s + idText(id) + u":take"_s,
                    {{u"from"_s, QString()}}, u"SZ-QYL-%1"_s.arg(i + 10));
            won += answer.status == 200 ? 1 : 0;
            told += codeOf(answer) == u"case_elsewhere"_s ? 1 : 0;
        });
        QCOMPARE(won.load(), 1);
        QCOMPARE(told.load(), desks - 1);
        QCOMPARE(books.standing(id).history.size(), 3);
    }

    /// A page that is sent many times at once is one step.
    void onePageIsOneStep()
    {
        CaseBooks books(u"postgresql"_s);
        const QUuid id = books.opened();
        const QString path = CaseBooks::pathOf(books.sendToPhone(id));
        std::atomic<int> answered = 0;
        atOnce(books, [&](Context& context, int) {
            const Response page = books.onPhoneWith(
                context, path, {{u"choice"_s, u"start"_s}, {u"key"_s, QString(22, u'k')}});
            answered += page.status == 303 ? 1 : 0;
        });
        QCOMPARE(answered.load(), desks);
        QCOMPARE(books.standing(id).history.size(), 3);
    }

    /// A link from afar that is sent many times at once, each time with another key, is one case.
    void oneLinkBeginsOneCase()
    {
        CaseHall hall(u"postgresql"_s);
        const QString link = hall.fromAfar();
        const QString path = u"/h/"_s + link.section(u'/', -1);
        std::atomic<int> led = 0;
        atOnce(hall, [&](Context& context, int i) {
            const QJsonObject form{
                {u"choice"_s, waterBill}, {u"key"_s, QString(22, QChar(u'a' + i))}};
            const Response begun = hall.onPhoneWith(context, link, form);
            led += begun.headers.value("Location").startsWith(path.toUtf8()) ? 1 : 0;
        });
        QCOMPARE(led.load(), desks);
        QCOMPARE(hall.cases(CaseFilter::Phone).size(), 1);
    }

private:
    static constexpr int desks = 8;

    template <class Work>
    static void atOnce(CaseBooks& books, Work work)
    {
        std::vector<std::thread> threads;
        for (int i = 0; i < desks; ++i)
            threads.emplace_back([&, i] {
                const auto own = books.platform.store().another();
                FixedRandom random(static_cast<quint64>(i + 100));
                Context context{*own, books.platform.clock(), random, u"https://m.example"_s};
                work(context, i);
            });
        for (std::thread& thread : threads)
            thread.join();
    }
};

QTEST_GUILESS_MAIN(TestCaseAtOnce)
#include "tst_caseatonce.moc"
