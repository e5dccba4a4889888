// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Operators.h"
#include "app/server/PasswordHash.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;

namespace {

const QString wrongPassword = QStringLiteral("Huidesk-2025");

} // namespace

class TestPasswordHash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPasswordMatchesItsOwnHashOnly()
    {
        FixedRandom random;
        const QString hash = hashPassword(samplePassword(), random, PasswordCost::cheap());
        QVERIFY(hash.startsWith(QStringLiteral("$argon2id$v=19$m=64,t=1,p=1$")));
        QVERIFY(passwordMatches(samplePassword(), hash));
        QVERIFY(!passwordMatches(wrongPassword, hash));
        QVERIFY(!passwordMatches({}, hash));
        QVERIFY(!passwordMatches(samplePassword(), QStringLiteral("no hash")));
        QVERIFY(hash != hashPassword(samplePassword(), random, PasswordCost::cheap()));
    }

    void howALetterIsComposedDoesNotMatter()
    {
        FixedRandom random;
        const QString composed = QStringLiteral("caf\u00e9");
        const QString decomposed = QStringLiteral("cafe\u0301");
        QVERIFY(passwordMatches(decomposed, hashPassword(composed, random, PasswordCost::cheap())));
    }
};

QTEST_GUILESS_MAIN(TestPasswordHash)
#include "tst_passwordhash.moc"
