// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace hui::billpay {

/// A moment as it stands on papers: "2026-03-18 10:43", in the bank's time.
QString paperTime(const QDateTime& at);

/// The eight characters of an operation that a teller can read over the telephone.
QString shortCode(const QUuid& operation);

/// What stands across a paper that is printed for the n-th time; nothing the first time.
QString reprintMark(int printing);

} // namespace hui::billpay
