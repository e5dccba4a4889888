// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/platform/SampleTerms.h"

namespace hui::openplatform {

using namespace Qt::StringLiterals;

QList<SampleKind> sampleKinds()
{
    return {
        {"water", "供水服务中心", "gong shui fu wu zhong xin", "Water Service Centre", stateWater},
        {"electricity", "供电服务中心", "gong dian fu wu zhong xin", "Power Service Centre",
            stateElectricity},
        {"gas", "燃气服务中心", "ran qi fu wu zhong xin", "Gas Service Centre", stateGas},
        {"property", "样例物业服务中心", "yang li wu ye fu wu zhong xin",
            "Sample Property Services", stateProperty},
        {"heating", "供热服务中心", "gong re fu wu zhong xin", "Heating Service Centre",
            stateHeating},
        {"cabletv", "有线电视服务中心", "you xian dian shi fu wu zhong xin", "Cable TV Centre",
            stateCableTv},
        {"traffic", "交通罚款代收点", "jiao tong fa kuan dai shou dian", "Traffic Fine Collection",
            stateTraffic},
        {"fuelcard", "样例加油卡充值中心", "yang li jia you ka chong zhi zhong xin",
            "Sample Fuel Card Centre", stateFuelCard},
        {"telecom", "样例通讯服务中心", "yang li tong xun fu wu zhong xin", "Sample Telecom Centre",
            stateTelecom},
        {"topup", "样例话费充值中心", "yang li hua fei chong zhi zhong xin",
            "Sample Mobile Top-up Centre", stateTopUp},
        {"campus", "样例学院缴费处", "yang li xue yuan jiao fei chu", "Sample College Cashier",
            stateCampus},
    };
}

Parameter digitsParameter(const QString& key, const LocalText& label, int min, int max)
{
    return {.key = key, .label = label, .min = min, .max = max};
}

} // namespace hui::openplatform
