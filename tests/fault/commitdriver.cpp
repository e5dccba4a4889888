// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// Records operations one after another and prints the id of each on a line of its own once it is
/// stored, until it is killed: commitdriver <folder> [--told-before-stored].
/// With the flag it prints the id first. That is the fault that the harness must notice.

#include "app/core/OperationId.h"
#include "app/core/Random.h"
#include "app/store/Journal.h"
#include "app/store/Store.h"

#include <QCoreApplication>

#include <unistd.h>

namespace {

hui::Operation operation(const hui::Clock& clock, hui::Random& random)
{
    return {.id = hui::newOperationId(clock, random),
        .kind = QStringLiteral("billpay.pay"),
        .shift = {QStringLiteral("0217"), QStringLiteral("teller"), QStringLiteral("0512-08"),
            QStringLiteral("03"), QDate(2026, 3, 18)},
        .amount = hui::Money(18740, hui::Currency::CNY),
        .body = {{QStringLiteral("account"), QStringLiteral("3205018642")}},
        .at = clock.nowUtc()};
}

/// To the pipe itself, without a buffer that would die with us.
void tell(const hui::Operation& operation)
{
    const QByteArray line = operation.id.toByteArray(QUuid::WithoutBraces) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
        ::_exit(2);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const bool early = arguments.contains(QStringLiteral("--told-before-stored"));
    const hui::SystemClock clock;
    hui::SystemRandom random;
    auto database = hui::openJournal({.file = arguments.at(1) + QStringLiteral("/journal.db"),
        .migrations = {},
        .secret = QByteArrayLiteral("driver"),
        .cost = {.memoryKiB = 64, .passes = 1, .lanes = 1}});
    if (!database) {
        qCritical("%s %s", database.error().text, qPrintable(database.error().detail));
        return 1;
    }
    for (;;) {
        const hui::Operation told = operation(clock, random);
        if (early)
            tell(told);
        const auto stored
            = (*database)->transaction([&] { return hui::Journal(**database).append(told); });
        if (!stored)
            return 1;
        if (!early)
            tell(told);
    }
}
