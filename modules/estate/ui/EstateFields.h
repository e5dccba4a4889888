// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/EstateAct.h"

namespace hui::estate {

/// The fields of the form of an act, the papers of a sign-up among them as its template has them;
/// copies of papers are no fields.
QList<Parameter> fieldsOf(const EstateAct& act, const EstateView& view);

} // namespace hui::estate
