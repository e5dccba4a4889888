// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Assert.h"

#include <QFuture>
#include <QTest>

namespace hui::testkit {

/// What came of it; a printer may take its time.
template <class T>
T answerOf(const QFuture<T>& future)
{
    const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
    HUI_ASSERT(came);
    return future.result();
}

} // namespace hui::testkit
