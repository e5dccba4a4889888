// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/platform/FileRepository.h"

namespace hui::community {

/// The visits with what is to be paid for them, as a sample hospital has them for a patient: of
/// today and of the days before. The same every time.
QList<QJsonObject> sampleVisits(
    const QString& hospital, const QString& patient, const QDate& today);

/// The stay of a patient: since when, where, what was paid and used of the deposit.
QList<QJsonObject> sampleStays(const QString& hospital, const QString& patient, const QDate& today);

/// The reports of a patient: `{date, department, title, figures: [{name, value, range}]}`.
QList<QJsonObject> sampleReports(
    const QString& hospital, const QString& patient, const QDate& today);

} // namespace hui::community
